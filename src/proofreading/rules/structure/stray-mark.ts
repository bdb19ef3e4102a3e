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
