import { parseWritten, sumOf, type Decimal } from "../../../amounts";
import type { Claim } from "../../claim";
import { placesOf, proseOf } from "../../reading/prose";
import { claimOf } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "quantity-sum";

export const quantitySum: ProofRule = {
  id: ID,
  title: "其中的数量加起来不超过总数",
  kind: "amount",
  severity: "inconsistent",
  basis: "“其中”列的是总数的一部分，面积、车辆、人员、设备等各部分之和不能大于总数。",
  proves: "括号里“其中”列出的两项以上同一单位的数量，加起来不大于括号前的总数；正好相等的，总数与各项相符。",
  appliesTo: "写成“某某8平方米（其中某某5平方米，某某3平方米）”的数量。各项之和小于总数的，可能还有没列的，不判断。",
  advice: "核对总数和各项，改正写错的一个；两位数字颠倒的最常见。",
  messages: ["quantity-parts-exceed"],
  *claims(reading) {
    for (const { match, start } of placesOf(proseOf(reading), WHOLE_WITH_PARTS)) {
      const [, number = "", unit = "", listed = ""] = match;
      const whole = valueOf(number);
      const parts = listed.split(/[，、；;]/).map((part) => partOf(part, unit));
      if (whole === null || parts.length < 2) continue;
      const stated = parts.filter((part) => part !== null);
      if (stated.length < parts.length) continue;
      const sum = sumOf(stated);
      if (sum.lt(whole)) continue;
      yield claimOf(reading, {
        rule: ID,
        kind: "amount",
        at: { start, end: start + number.length + unit.length },
        verdict: sum.eq(whole) ? "agrees" : "disagrees",
        severity: "inconsistent",
        message: "quantity-parts-exceed",
        data: { sum: `${sum.toFixed()}${unit}`, whole: `${number}${unit}` },
        expected: sum.eq(whole) ? null : `${sum.toFixed()}${unit}`,
      }) satisfies Claim;
    }
  },
};

const UNIT = "平方米|公顷|亩|公里|辆|台|套|台\\(套\\)|人|名|个|家|批次|人次|次";
const WHOLE_WITH_PARTS = new RegExp(
  `(?<![\\d.,])([\\d,]+(?:\\.\\d+)?)(${UNIT})\\((?:其中|包括|含):?([^()。]{4,120})\\)`,
  "g",
);
const PART = new RegExp(`^\\D{1,24}?([\\d,]+(?:\\.\\d+)?)(${UNIT})$`);

function partOf(text: string, unit: string): Decimal | null {
  const match = PART.exec(text);
  return match?.[2] === unit ? valueOf(match[1]!) : null;
}

function valueOf(text: string): Decimal | null {
  const written = parseWritten(text);
  return written.kind === "number" ? written.value : null;
}
