import type { Claim } from "../../claim";
import { type Passage, passagesOf, placesOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "doubled-word";

export const doubledWord: ProofRule = {
  id: ID,
  title: "没有叠写的字词",
  kind: "structure",
  severity: "inconsistent",
  basis: "文字规范：同一个词误写两遍（登记登记、年年仍）属于录入差错。",
  proves: "正文和表内文字没有把同一个词连写两遍；“的的”“和和”之类的虚词、“本年年”之类的时间词也不叠写。",
  appliesTo:
    "连写两遍的两个字以上的词，以及少数虚词、单位；正常的重叠（逐年、常常、研究研究、一个一个）和前后两个词恰好相接（一般公共预算预算数、事业单位单位缴费）不判断。",
  advice: "删去多写的一遍。",
  messages: ["word-doubled"],
  *claims(reading) {
    const passages = passagesOf(reading);
    for (const pattern of [DOUBLED_WORD, ...DOUBLED_CHARACTERS])
      for (const { passage, match, start, end } of placesOf(passages, pattern)) {
        const once = match[0].slice(0, match[0].length / 2);
        if (isLegitimate(once) || isSeam(passage.text, match.index, once)) continue;
        if (isTogether(reading, passage, start, end)) yield doubled(reading, start, end, once);
      }
  },
};

const DOUBLED_WORD = /([\u4e00-\u9fff]{2,8})\1/g;

/** Single characters, only where no word ends with the first of them or begins with the second. */
const DOUBLED_CHARACTERS: readonly RegExp[] = [
  /(?<=[本上当去今明]|\d{4})年年(?![初末底中度终报审检金薪均限景内际间月复])/g,
  /(?<![目有端])的的(?!确|士)/g,
  /(?<![共饱缓温总调谐祥柔平])和和(?![平美睦谐解气田县])/g,
  /为为(?=\d)/g,
  /(?<=\d(?:万|亿|千)?)元元/g,
  /(?<=\d)个个/g,
  /(?<![于还但只凡若算可老总就]|(?<!主)要)是是(?![非否因])/g,
  /(?<=支)出出(?![口台版具资租让现席差国境入纳售行力])/g,
  /(?<=收)入入(?![库账学住职场户境党选围会股])/g,
];

/** Nouns of the trade that end one term and begin the next, and verbs that are doubled in earnest. */
const JOINING = new Set([
  ..."单位 部门 预算 决算 支出 收入 经费 项目 资金 补助 财政 拨款 公务 基金 机关 事业 服务 管理 工作 发展 合计 小计 国有 社会 政府 人民 中国 公共 采购 保险 年度".split(
    " ",
  ),
  ..."研究 讨论 考虑 商量 了解 学习 锻炼 体验 彼此 休息".split(" "),
]);
/** 一件一件, 三三, 两两: counting goes step by step. */
const COUNTING = /^[一二三四五六七八九十两几逐每]|^(.)\1*$/;

function isLegitimate(once: string): boolean {
  return JOINING.has(once) || (once.length > 1 && COUNTING.test(once));
}

/** Words of two characters that a text like these joins to others. */
const COMMON = new Set(
  "上访 信访 来访 走访 接访 回访 接待 管理 治理 服务 建设 保障 监督 检查 检测 监测 宣传 教育 培训 指导 审批 审核 组织 开展 维修 维护 购置 采购 编制 执行 运行 办理 受理 处理 防控 防治 救助 救济 补助 补贴 扶持 支持 养老 医疗".split(
    " ",
  ),
);
const SYLLABLES = 2;

/** 上访|接访|接待: what stands twice is the end of one word and the beginning of the next. */
function isSeam(text: string, at: number, once: string): boolean {
  if (once.length !== SYLLABLES || COMMON.has(once)) return false;
  const before = text.slice(at - 1, at + 1);
  const behind = text.slice(at + 2 * SYLLABLES - 1, at + 2 * SYLLABLES + 1);
  const within = once[1]! + once[0]!;
  return [before, within, behind].filter((word) => COMMON.has(word)).length > 1;
}

const ANY_SPACE = /[\s\u3000]/;
const SPACE_IN_LINE = /[^\S\r\n]|\u3000/;

/** Cells side by side are no doubled word, nor is one beneath the other in a table that lost its lines. */
function isTogether({ flow, given }: Reading, { paragraph, section }: Passage, start: number, end: number): boolean {
  const span = flow.original(start, end);
  const ofTable = paragraph.isTableRow || section.topic === "tables";
  return !(ofTable ? ANY_SPACE : SPACE_IN_LINE).test(given.slice(span.start, span.end));
}

function doubled(reading: Reading, start: number, end: number, once: string): Claim {
  return claimOf(reading, {
    rule: ID,
    kind: "structure",
    at: { start, end },
    verdict: "disagrees",
    severity: "inconsistent",
    message: "word-doubled",
    data: { once },
    expected: once,
  });
}
