import { add, type Amount, type Decimal, decimalsNeeded, formatWithUnit, inUnit } from "../../../amounts";
import type { Known } from "../../../narrative";
import { differenceOf, type DigitSlip, digitSlip, isSame } from "../../../reckoning";
import { type Bound, bindingsOf, partsOf, standingOf } from "../../binding";
import type { Claim } from "../../claim";
import { withText } from "../../ledger/remarks";
import { moneyOf } from "../../reading/figures";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "amount-in-tables";
const ABOVE = "amount-above-limit";
const ALIKE = "amount-almost-alike";
const PARTS = "amount-unlike-parts";
const NO_SUBJECT = "amount-no-subject";
const NOT_IN_TABLES = "amount-not-in-tables";
const OTHERWISE = "amount-told-otherwise";
const NO_PRIOR = "amount-no-prior";
const NO_TABLES = "amount-no-tables";
const NO_SUM = "amount-no-sum";

/** What the slips of fingers and units are called in the finding. */
const SLIPS: Readonly<Record<DigitSlip, string>> = {
  "sign-lost": RULE,
  "unit-slip": "amount-unit-slip",
  "decimal-point-moved": "amount-point-moved",
  "digits-swapped": "amount-digits-swapped",
  "digit-mistyped": "amount-digit-mistyped",
  "digit-dropped": "amount-digit-dropped",
  "digit-added": "amount-digit-added",
};

function* claims(reading: Reading): Generator<Claim> {
  yield* withText(reading, RULE, byTables(reading));
}

function* byTables(reading: Reading): Generator<Claim> {
  for (const bound of bindingsOf(reading)) if (bound.role !== "change") yield judge(reading, bound);
}

function judge(reading: Reading, bound: Bound): Claim {
  const { figure, role } = bound;
  const base = { rule: RULE, kind: "amount", at: figure, severity: "inconsistent", message: RULE } as const;
  if (role === "other") return claimOf(reading, { ...base, verdict: "unverifiable", message: NO_SUM });
  const standing = standingOf(bound);
  switch (standing.state) {
    case "same":
      return claimOf(reading, {
        ...base,
        verdict: "agrees",
        expected: figure.text,
        cells: standing.known.cells,
        fact: standing.known.fact,
      });
    case "another":
      return disagree(reading, bound, standing.known, messageOf(bound, standing.known), "inconsistent");
    case "perhaps":
      return suspect(reading, bound, standing.known);
    case "untold":
      return claimOf(reading, { ...base, verdict: "unverifiable", message: whyUntold(reading, bound) });
  }
}

function messageOf({ figure }: Bound, { amount }: Known): string {
  const slip = digitSlip(figure.value, asPrinted(amount, moneyOf(figure)));
  return slip === null ? RULE : SLIPS[slip];
}

/** 机关运行经费 is part of 公用经费: more than it cannot be, and all but one digit of it is hardly chance. */
function suspect(reading: Reading, bound: Bound, known: Known): Claim {
  const { figure, subject } = bound;
  const money = moneyOf(figure);
  if (subject?.notion?.kind === "agency-operating") {
    if (differenceOf(money, known.amount).gt(0)) return disagree(reading, bound, known, ABOVE, "inconsistent");
    if (isAlmost(money, known.amount)) return disagree(reading, bound, known, ALIKE, "warning");
  }
  const proved = provedByParts(reading, bound);
  if (proved !== null) return disagree(reading, bound, proved, PARTS, "inconsistent");
  return claimOf(reading, {
    rule: RULE,
    kind: "amount",
    at: figure,
    severity: "inconsistent",
    verdict: "unverifiable",
    message: OTHERWISE,
    data: { where: known.label, stated: printed(known.amount, money) },
    cells: known.cells,
    fact: known.fact,
  });
}

/** Where the parts listed behind a sum add up to what a table says of it, the table speaks of the same. */
function provedByParts(reading: Reading, bound: Bound): Known | null {
  const parts = partsOf(reading, bound);
  const [first, ...others] = parts.map(({ figure }) => moneyOf(figure));
  if (first === undefined) return null;
  const sum = add(first, ...others);
  return bound.meant.find(({ amount }) => !amount.value.isZero() && isSame(sum, amount)) ?? null;
}

const FEWEST_DIGITS = 4;

function isAlmost(money: Amount, stated: Amount): boolean {
  const value = asPrinted(stated, money);
  const slip = digitSlip(money.value, value);
  const digits = value.toFixed(decimalsNeeded(value)).replace(/^0|\./g, "");
  return digits.length >= FEWEST_DIGITS && (slip === "digit-mistyped" || slip === "digits-swapped");
}

function disagree(
  reading: Reading,
  { figure, subject }: Bound,
  known: Known,
  message: string,
  severity: "inconsistent" | "warning",
): Claim {
  const money = moneyOf(figure);
  const difference: Amount = { ...money, value: differenceOf(money, known.amount).abs() };
  const expected = printed(known.amount, money);
  return claimOf(reading, {
    rule: RULE,
    kind: "amount",
    at: figure,
    severity,
    verdict: "disagrees",
    message,
    expected,
    data: { subject: subject?.text ?? "", where: known.label, difference: printed(difference, money) },
    cells: known.cells,
    fact: known.fact,
  });
}

const USUAL_DECIMALS = 2;
/** 亿元 needs more digits to tell what a table says in 万元. */
const LARGE_DECIMALS = 6;

/** A table's number in the text's unit and with no more digits than the text has. */
function asPrinted(stated: Amount, { unit, quantum }: Amount): Decimal {
  const decimals = quantum === null ? 0 : Math.max(0, -quantum.e);
  return inUnit(stated, unit).value.toDecimalPlaces(Math.max(USUAL_DECIMALS, decimals));
}

/** A table's number as the text would print it, in its unit. */
function printed(amount: Amount, { unit, quantum }: Amount): string {
  const usual = unit === "亿元" ? LARGE_DECIMALS : USUAL_DECIMALS;
  const own = quantum === null ? 0 : Math.max(0, -quantum.e);
  return formatWithUnit(amount, { decimals: "as-needed", grouping: false, maxDecimals: Math.max(usual, own) }, unit);
}

function whyUntold({ before, report }: Reading, { role, subject }: Bound): string {
  if (report.tables.length === 0) return NO_TABLES;
  if (subject === null) return NO_SUBJECT;
  return role === "before" && before === null ? NO_PRIOR : NOT_IN_TABLES;
}

export const amountInTables: ProofRule = {
  id: RULE,
  title: "文中金额与表中金额",
  kind: "amount",
  severity: "inconsistent",
  basis:
    "部门预算、决算公开要求情况说明与公开表格数据一致；说明中的每个金额都取自同年公开表的对应单元格，上年数取自上年公开表或本年表中的上年数列。",
  proves:
    "说明中每个金额与它所说的项目（收支总计、基本支出、科目、“三公”经费、政府采购、绩效项目等）在公开表中的金额相同；同一项目在几张表中都有的，与其中一张相同即可。按印出的位数比较，四舍五入到万元或两位小数不算不符。",
  appliesTo:
    "能从句子看出是哪个项目、表中又列有该项目的金额。没有说明对象、表中没有列示、没有上年工作簿的，列为无法核对。机关运行经费没有单列时，只核对它不超过公用经费。",
  advice: "对照指出的单元格改正说明中的金额；如果表中的数才是错的，改表后重新生成说明。",
  messages: [
    RULE,
    ...Object.values(SLIPS).filter((id) => id !== RULE),
    ABOVE,
    ALIKE,
    PARTS,
    NO_SUBJECT,
    NOT_IN_TABLES,
    OTHERWISE,
    NO_PRIOR,
    NO_TABLES,
    NO_SUM,
  ],
  claims,
};
