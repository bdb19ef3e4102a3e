import { anyOf, LONG_MOVES } from "../../../lexicon";
import { placesOf, proseOf } from "../../reading/prose";
import { claimOf } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "broken-base";

export const brokenBase: ProofRule = {
  id: ID,
  title: "比较的对象写完整",
  kind: "structure",
  severity: "warning",
  basis: "增减要写明与什么比：上年、上年决算数、年初预算数等。",
  proves: "“比”“较”“与……相比”后面的年份、预算数没有漏字、多字。",
  appliesTo: "正文里说明增减变化的句子；“线上”“以上”等词里的“上”不判断。",
  advice: "按提示改成完整的比较对象。",
  messages: ["base-broken"],
  *claims(reading) {
    for (const [pattern, mended] of BROKEN)
      for (const { start, end, match } of placesOf(proseOf(reading), pattern))
        yield claimOf(reading, {
          rule: ID,
          kind: "structure",
          at: { start, end },
          verdict: "disagrees",
          severity: "warning",
          message: "base-broken",
          expected: mended(match[0]),
        });
  },
};

const MOVED = anyOf([...LONG_MOVES, "有所", "持平", "相比"]);
const BROKEN: readonly (readonly [RegExp, (found: string) => string])[] = [
  [new RegExp(`[比较与]上一?度(?=${MOVED})`, "g"), (found) => `${found.slice(0, -1)}年度`],
  [new RegExp(`(?<=^|[，。;:\\p{Script=Han}])[比较]上(?=${MOVED})`, "gu"), (found) => `${found}年`],
  [/[预决]算数年相比/g, (found) => found.replace("年", "")],
];
