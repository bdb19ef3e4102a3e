import { anyOf, LEVEL, LONG_MOVES } from "../../../lexicon";
import type { Claim } from "../../claim";
import { proseOf, placesOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "missing-mark";

export const missingMark: ProofRule = {
  id: ID,
  title: "“主要原因”“其中”前面有标点，“主要原因”后面有“是”",
  kind: "structure",
  severity: "inconsistent",
  basis: "增减变化的写法：先写增减的金额和幅度，断句后写“主要原因是……”。",
  proves:
    "“主要原因”与前面的数字、“持平”之间有逗号或句号；“主要原因”后面接“是”“为”或者冒号；金额与“其中：”“按……分类”之间断开。",
  appliesTo: "说明增减变化的句子；“增减变化的主要原因”作标题时不判断。",
  advice: "在“主要原因”前补上逗号，或者在后面补上“是”。",
  messages: ["mark-missing-before-reason", "mark-missing-before-parts", "verb-missing-after-reason"],
  *claims(reading) {
    const prose = proseOf(reading).filter(({ section }) => section.topic !== "profile");
    for (const { start, end, match } of placesOf(prose, NO_MARK))
      yield missing(reading, start, end, "mark-missing-before-reason", match[0].replace("主要原因", "，主要原因"));
    for (const { start, end, match } of placesOf(prose, NO_MARK_BEFORE_PARTS))
      yield missing(
        reading,
        start,
        end,
        "mark-missing-before-parts",
        match[0].replace(/元|%/, (unit) => `${unit}，`),
      );
    for (const { start, end, match, passage } of placesOf(prose, NO_VERB))
      if (CHANGE.test(passage.text.slice(0, match.index)))
        yield missing(reading, start, end, "verb-missing-after-reason", match[0].replace("主要原因", "主要原因是"));
  },
};

const NO_MARK = /(?:%|[万亿千]元|元|个百分点|持平|无变化|一致|相同)主要原因(?=[是为:])/g;
/** 13.21万元按支出经济分类科目, 20万元其中: */
const NO_MARK_BEFORE_PARTS =
  /(?<=\d[亿万千]?)(?:元|%)(?:按(?=(?:支出)?(?:功能|经济|资金|用途)[^，。;\d]{0,6}(?:分类|划分|科目))|其中(?=:|基本支出|项目支出|人员经费|公用经费))/g;
/** Behind 主要原因 a word that says what happened, not one that goes on with the sentence. */
const NO_VERB =
  /(?<=^|[，。;%元])主要原因(?!(?:同|如)[上前下])(?![是为:系在有如主的乃即由源来归包分说详见及和与就仍还均都也一二三上以下情])[\u4e00-\u9fff]{2}/g;
const CHANGE = new RegExp(anyOf([...LONG_MOVES, ...LEVEL, "变化", "变动", "大于", "小于", "等于"]));

function missing(
  reading: Reading,
  start: number,
  end: number,
  message: "mark-missing-before-reason" | "mark-missing-before-parts" | "verb-missing-after-reason",
  expected: string,
): Claim {
  return claimOf(reading, {
    rule: ID,
    kind: "structure",
    at: { start, end },
    verdict: "disagrees",
    severity: "inconsistent",
    message,
    expected,
  });
}
