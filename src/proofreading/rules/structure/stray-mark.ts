import type { Claim } from "../../claim";
import { passagesOf, placesOf, proseOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "stray-mark";

export const strayMark: ProofRule = {
  id: ID,
  title: "没有多余的标点",
  kind: "structure",
  severity: "inconsistent",
  basis: "《标点符号用法》（GB/T 15834）：点号不单独成行，也不叠用；一句话没有说完不用句号，句内括号里的末尾也不用。",
  proves: "没有单独成行的句号、逗号，也没有“。。”“，，”“；。”“，。”这样叠在一起的标点。",
  appliesTo: "全文，附表里的文字也看叠用的标点；省略号不判断。",
  advice: "删去多余的标点。",
  messages: ["mark-alone", "marks-doubled", "stop-too-early"],
  good: [
    {
      title: "省略号、引号前后的标点",
      text: "等等……。他说：“好！”。一是……；二是“办好事”、“办实事”。",
    },
    {
      title: "句号后面另起一句",
      text: "收入100万元。为进一步加强管理，制定办法。支出2万元。完成情况较好。（以上数字四舍五入。）",
    },
    { title: "句末只有一个句号", text: "收入100万元。\n支出100万元。" },
  ],
  bad: [
    {
      title: "一句话没有说完就用了句号",
      text: "其他收入3万元。为单位取得的利息收入的资金。支出决算0.88万元。完成年初预算的100%。购置费（含新购0万元。）比上年增加0万元。",
      quotes: ["。", "。", "。"],
    },
    {
      title: "句号单独成行",
      text: "本年收入100万元，主要原因是人员增加。\n。\n支出包括：教育支出100万元。",
      quotes: ["。"],
    },
    {
      title: "标点叠用",
      text: "公务接待费2万元，，与上年持平；。公用经费8万元。。",
      quotes: ["，，", "；。", "。。"],
    },
  ],
  *claims(reading) {
    for (const { start, end } of placesOf(proseOf(reading), /^[。，;、:]+$/g))
      yield stray(reading, start, end, "mark-alone");
    for (const { passage, start, end } of placesOf(passagesOf(reading), DOUBLED))
      if (end - start < passage.text.length && isTogether(reading, start, end))
        yield stray(reading, start, end, "marks-doubled");
    for (const { start, end } of placesOf(proseOf(reading), TOO_EARLY))
      yield stray(reading, start, end, "stop-too-early", "warning");
  },
};

/** 3万元。为市本级财政拨付的资金。 and 0.88万元。完成年初预算的100%。 are one sentence each. */
const TOO_EARLY =
  /(?<=\d[亿万千]?元)。(?=为[^，。;]{2,30}的(?:资金|收入|拨款)。|完成(?:年初|全年|调整)?预算的?\d)|。(?=\)(?:比|较|，|;))/g;

/** ………。 is an ellipsis typed with full stops; three alike are left alone. */
const DOUBLED = /(?<![。.])。。(?!。)|，[，。;、:]|;[;。，、]|、[、，。;]|:[:，。;、]|。[，;、:]/g;

/** Marks of two cells side by side are not one behind the other. */
function isTogether({ flow, given }: Reading, start: number, end: number): boolean {
  const span = flow.original(start, end);
  return !/\s/.test(given.slice(span.start, span.end));
}

function stray(
  reading: Reading,
  start: number,
  end: number,
  message: "mark-alone" | "marks-doubled" | "stop-too-early",
  severity: "inconsistent" | "warning" = "inconsistent",
): Claim {
  return claimOf(reading, {
    rule: ID,
    kind: "structure",
    at: { start, end },
    verdict: "disagrees",
    severity,
    message,
  });
}
