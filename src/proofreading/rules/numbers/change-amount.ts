import {
  type Amount,
  compareAmounts,
  formatWithUnit,
  inUnit,
  powerOfTen,
  subtract,
  TEXT_STYLE,
} from "../../../amounts";
import type { FigureCell } from "../../../narrative";
import type { Claim } from "../../claim";
import { contradictionsIn } from "../../comparing/contradictions";
import { evidenceOf, type Years } from "../../comparing/evidence";
import { differenceOf, roundedTo } from "../../../reckoning";
import { type Change, changesIn } from "../../comparing/statements";
import { type Figure, moneyOf } from "../../reading/figures";
import { printedMoney } from "../../comparing/printed-money";
import { withText } from "../../ledger/remarks";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "change-amount";
const IN_TEXT = "change-amount-in-text";
const OPERAND = "change-amount-operand";
const OPEN = "change-amount-open";
const ELSEWHERE = "change-amount-elsewhere";
const PARTS = "change-amount-parts";
const UNKNOWN = "change-amount-unknown";
const PLAN = "change-amount-plan";

/** Two numbers whose difference the change ought to be. */
interface Pair {
  readonly now: Amount;
  readonly before: Amount;
  readonly cells: readonly FigureCell[];
  readonly message: typeof RULE | typeof IN_TEXT | typeof PLAN;
}

function* claims(reading: Reading): Generator<Claim> {
  yield* withText(reading, RULE, byTables(reading));
}

function* byTables(reading: Reading): Generator<Claim> {
  for (const change of changesIn(reading)) if (change.amount !== null) yield judge(reading, change, change.amount);
}

function judge(reading: Reading, change: Change, printed: Figure): Claim {
  const pairs = pairsOf(reading, change);
  const base = { rule: RULE, kind: "change", at: printed, severity: "inconsistent", message: RULE } as const;
  const fitting = pairs.find((pair) =>
    differences(pair, printed).some((one) => compareAmounts(one, moneyOf(printed)) === 0),
  );
  if (fitting !== undefined) return claimOf(reading, { ...base, verdict: "agrees", cells: fitting.cells });
  const [pair] = pairs;
  if (pair !== undefined) {
    const { now, before, cells, message } = pair;
    const [difference] = differences(pair, printed);
    const expected = formatWithUnit(difference!, TEXT_STYLE);
    const data = { now: formatWithUnit(now, TEXT_STYLE), before: formatWithUnit(before, TEXT_STYLE) };
    const severity = isLastDigit(printed, difference!) ? "warning" : "inconsistent";
    return claimOf(reading, { ...base, verdict: "disagrees", severity, message, data, expected, cells });
  }
  const other = contradictionsIn(reading).get(change);
  if (other === undefined) return claimOf(reading, { ...base, verdict: "unverifiable", message: UNKNOWN });
  if (other.amount!.value.eq(printed.value))
    return claimOf(reading, { ...base, verdict: "unverifiable", message: UNKNOWN });
  const said = reading.flow.text.slice(other.directions[0]?.start ?? other.start, other.amount!.end);
  return claimOf(reading, {
    ...base,
    verdict: "disagrees",
    message: ELSEWHERE,
    data: { said },
    expected: other.amount!.text,
  });
}

function pairsOf(reading: Reading, change: Change): readonly Pair[] {
  const { years, plans, stated } = evidenceOf(reading, change);
  const beside =
    (message: Pair["message"]) =>
    ({ now, before: other }: Years): Pair => {
      const cells = [...now.cells, ...other.cells];
      return { now: now.amount, before: other.amount, cells, message };
    };
  const tables = [...years.map(beside(RULE)), ...plans.map(beside(PLAN))];
  const { before } = change;
  const text =
    before === null
      ? []
      : stated.map((now): Pair => ({
          now: printedMoney(reading, now),
          before: printedMoney(reading, before),
          cells: [],
          message: IN_TEXT,
        }));
  return [...tables, ...text];
}

/** The difference as it ought to be printed: rounded once, or taken between the numbers as the text prints them. */
function differences({ now, before }: Pair, { unit, decimals }: Figure): readonly Amount[] {
  const [later, earlier] = [inUnit(now, unit as Amount["unit"]), inUnit(before, unit as Amount["unit"])];
  const difference = subtract(later, earlier);
  const rounded = (one: Amount): Amount => ({ ...one, value: roundedTo(one.value, decimals) });
  const absolute = (one: Amount): Amount => ({ ...one, value: one.value.abs() });
  return [rounded(absolute(difference)), absolute(subtract(rounded(later), rounded(earlier)))];
}

/** Off by one in the last digit: as may come of taking the difference before rounding. */
function isLastDigit(printed: Figure, difference: Amount): boolean {
  return differenceOf(difference, moneyOf(printed)).abs().lte(powerOfTen(-printed.decimals));
}

export const changeAmount: ProofRule = {
  id: RULE,
  title: "与上年相比的增减额",
  kind: "change",
  severity: "inconsistent",
  basis: "增减额等于本年数减去上年数；本年数取本年表，上年数取上年工作簿或表中的上年数列。",
  proves:
    "文中“增加46.96万元”“减少0.4万元”等增减额，等于两年表中同一项目的差额；文中自己写出上年数的，也等于文中两个数的差额。",
  appliesTo: "与上年比较的增减额。没有上年数据的，只能与文中其他地方对同一项目的说法相互核对，否则列为无法核对。",
  advice: "核对本年数和上年数，改正增减额；如所用的上年数口径不同（例如上年调整后预算），请在文中说明。",
  messages: [RULE, IN_TEXT, OPERAND, OPEN, ELSEWHERE, PARTS, UNKNOWN, PLAN],
  claims,
};
