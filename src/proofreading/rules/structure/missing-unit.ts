import { anyOf, DOWN, MOVES, UP } from "../../../lexicon";
import { type Passage, passagesOf, placesOf, proseOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "missing-unit";

export const missingUnit: ProofRule = {
  id: ID,
  title: "金额、百分比写明单位",
  kind: "structure",
  severity: "warning",
  basis: "金额要写明元或万元；少了单位，读的人分不清是元还是万元。",
  proves:
    "“用……来开展”“安排资金……”后面的金额带有元、千元、万元或亿元；增减的金额、百分比不漏写“万元”“%”，“万”后面不漏“元”。",
  appliesTo:
    "正文和绩效目标文字里跟在“用、使用、投入、安排资金、预算数为”等词后面、不小于 1000 的数字；与上年比较时增减的、带小数的数字；“预算为”“决算为”后面带小数、接着写完成或占比的数字；金额词后面的“……万”。声明了“单位：万元”的文字、年份和科目编码不判断。",
  advice: "补上单位。可以和附表里同一项目的金额核对，看是元还是万元。",
  messages: ["unit-missing", "unit-cut", "percent-missing"],
  *claims(reading) {
    for (const { passage, match, start } of placesOf(passagesOf(reading), BARE)) {
      const [, verb, number = ""] = match;
      const purpose = /^(?:来|用于|用来|开展|购买|购置)/.test(passage.text.slice(match.index + match[0].length));
      if (!isAmount(number, purpose) || (!purpose && !isProse(reading, passage))) continue;
      const from = start + verb!.length;
      yield claimOf(reading, {
        rule: ID,
        kind: "structure",
        at: { start: from, end: from + number.length },
        verdict: "disagrees",
        severity: "warning",
        message: "unit-missing",
        data: { number },
      });
    }
    for (const { start, end, message, number } of unitless(reading))
      yield claimOf(reading, {
        rule: ID,
        kind: "structure",
        at: { start, end },
        verdict: "disagrees",
        severity: "inconsistent",
        message,
        data: { number },
      });
  },
};

/** A word about money, a number of four digits or more (a smaller one may count anything), and then what cannot be a unit. */
const BARE =
  /(用|使用|投入|花费|安排(?:资金|经费|预算)|(?:资金|经费)|(?:预算|决算)数?为|金额为|支出(?:预算|决算)?为)(?:约)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{4,}(?:\.\d+)?)(?=[，。;、)]|来|用于|用来|开展|购买|购置|$)/g;
/** What is measured in other units, or in none. */
const UNMEASURED = /[得评]分|指数|系数|指标|比率|[^费]率|比例|比重|面积|长度|版本|排名|分值|满意度/;
const CHANGED = `(?:比|较)(?:20\\d\\d年|上一?年|去年|年初)[^，。;:\\d]{0,12}(?:，?(?:${anyOf([...MOVES])})(?:了|额|为|幅度?)*)`;
const DECIMAL = String.raw`\d[\d,]*\.\d{1,2}`;
const ENDS = "(?=[，。;、)]|$)";
/** 较上年减少484.05，降低11.1% */
const CHANGE_ALONE = new RegExp(`(?<=${CHANGED})${DECIMAL}${ENDS}`, "g");
/** 支出决算为271.33，完成年初预算的113.05% */
const SUM_ALONE = new RegExp(
  `(?<=(?:支出|收入|经费)?(?:预算|决算)数?(?:为|是))${DECIMAL}(?=[，;、](?:支出决算|决算|完成|占|比上年|较上年|比20|较20))`,
  "g",
);
/** 较上年2.08减少0.03万元 */
const BASE_ALONE = new RegExp(
  `(?<=(?:比|较)(?:上年|去年|20\\d\\d年)(?:[预决]算数?)?)${DECIMAL}(?=${anyOf([...UP, ...DOWN])})`,
  "g",
);
/** 增加1193.20万元，增长13.95。 */
const RATE_ALONE = new RegExp(
  `(?<=${anyOf(MOVES)}[了额为]*${DECIMAL}[亿万千]?元，(?:同比)?(?:增长|增幅|下降|降低|降幅|减幅|上升)[了为]?)${DECIMAL}${ENDS}`,
  "g",
);
/** 支出0.39万(含外宾接待) */
const UNIT_CUT =
  /(?<=(?:费|支出|收入|营收|预算|决算|经费|资金|拨款)(?:支出|收入)?(?:预算|决算)?(?:数|总额|合计|总计)?(?:为|是|共|共计|:)?)\d[\d,]*(?:\.\d+)?万(?=[，。;、)]|\(含|$)/g;

interface Unitless {
  readonly start: number;
  readonly end: number;
  readonly message: "unit-missing" | "unit-cut" | "percent-missing";
  readonly number: string;
}

function* unitless(reading: Reading): Generator<Unitless> {
  const prose = proseOf(reading).filter((passage) => /\d[亿万千]?元/.test(passage.text) && isProse(reading, passage));
  for (const [pattern, message] of [
    [CHANGE_ALONE, "unit-missing"],
    [SUM_ALONE, "unit-missing"],
    [BASE_ALONE, "unit-missing"],
    [RATE_ALONE, "percent-missing"],
    [UNIT_CUT, "unit-cut"],
  ] as const)
    for (const { passage, match, start, end } of placesOf(prose, pattern))
      if (!UNMEASURED.test(clauseBefore(passage.text, match.index))) yield { start, end, message, number: match[0] };
}

function clauseBefore(text: string, at: number): string {
  return text
    .slice(0, at)
    .split(/[，。;]/)
    .at(-1)!;
}

const CODE = /^[235]\d{4}(?:\d{2})?$/;
const YEAR = /^(?:19|20)\d{2}$/;

function isAmount(printed: string, purpose: boolean): boolean {
  return !YEAR.test(printed) && (purpose || !CODE.test(printed));
}

const DECLARED = /单位:[^，。;]{0,4}元/;

/** Text whose unit is not said once for all. */
function isProse({ flow }: Reading, { paragraph, section }: Passage): boolean {
  return !paragraph.isTableRow && section.topic !== "tables" && !DECLARED.test(flow.text);
}
