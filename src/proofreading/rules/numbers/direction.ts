import { type Amount, formatWithUnit, inUnit, subtract, TEXT_STYLE } from "../../../amounts";
import type { FigureCell } from "../../../narrative";
import type { Claim } from "../../claim";
import { contradictionsIn } from "../../comparing/contradictions";
import { evidenceOf } from "../../comparing/evidence";
import { deniedReasons, type DeniedReason } from "../../comparing/reason-headings";
import { wayOf } from "../../comparing/rates";
import { explainedBy } from "../../comparing/reasons";
import { roundedTo } from "../../../reckoning";
import type { StatedDirection } from "../../comparing/moves";
import type { Words } from "../../comparing/placed";
import { type Change, changesIn } from "../../comparing/statements";
import type { Direction } from "../../comparing/words";
import { decimalsIn, printedMoney } from "../../comparing/printed-money";
import type { JudgedWord } from "../../ledger/directions";
import { ledgerOf } from "../../ledger/ledger";
import { claimOf, type Reading, type Remark } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "direction";
const LEVEL = "direction-level";
const WITHIN = "direction-within";
const WITHIN_OPEN = "direction-within-open";
const ELSEWHERE = "direction-elsewhere";
const REASON = "direction-reason";
const HEADING = "direction-reason-heading";
const DEVIATION = "direction-deviation";
const BY_RATE = "direction-by-rate";
const UNKNOWN = "direction-unknown";
const PLAN = "direction-plan";

function* claims(reading: Reading): Generator<Claim> {
  const told = new Map(ledgerOf(reading).words.map((one) => [one.word.start, one] as const));
  for (const change of changesIn(reading)) yield* judgeChange(reading, change, told);
  for (const one of told.values()) yield claimOf(reading, { ...ofNumbers(one), at: one.word });
  for (const denied of deniedReasons(reading)) yield claimOf(reading, ofHeading(denied));
}

type Verdict = Pick<Remark, "verdict" | "message"> & Partial<Remark>;

/** @param told what the numbers of the text decide; what is judged here is taken out of it */
function* judgeChange(reading: Reading, change: Change, told: Map<number, JudgedWord>): Generator<Claim> {
  const remark = (word: Words, verdict: Verdict): Claim =>
    claimOf(reading, { rule: RULE, kind: "direction", severity: "inconsistent", at: word, ...verdict });
  const pair = pairOf(reading, change);
  let isWrong = false;
  let isBorneOut = false;
  for (const word of change.directions) {
    const numbers = told.get(word.start);
    told.delete(word.start);
    const verdict =
      numbers !== undefined && (pair === null || pair.cells.length === 0) && !word.roughly
        ? ofNumbers(numbers)
        : pair === null
          ? ofText(reading, change, word)
          : ofYears(word, pair, decimalsIn(reading, "万元"));
    isBorneOut ||= verdict.verdict === "agrees" && word === change.directions[0];
    if (verdict.verdict === "unverifiable" && word !== change.directions[0]) continue;
    isWrong ||= verdict.verdict === "disagrees";
    yield remark(word, verdict);
  }
  const [first] = change.directions;
  const denied = first === undefined || isWrong ? null : byReason(change, first);
  if (denied !== null) yield remark(isBorneOut ? denied.words : first!, denied.verdict);
}

/** The two years' numbers, of the tables or of the text. */
interface Pair {
  readonly now: Amount;
  readonly before: Amount;
  readonly cells: readonly FigureCell[];
  readonly isPlan: boolean;
}

function pairOf(reading: Reading, change: Change): Pair | null {
  const { years, plans, stated } = evidenceOf(reading, change);
  const told = years.length > 0 ? years : plans;
  const fitting =
    told.find(
      ({ now, before }) => change.amount !== null && isDifference(reading, change, now.amount, before.amount),
    ) ?? told[0];
  if (fitting !== undefined) {
    const cells = [...fitting.now.cells, ...fitting.before.cells];
    return { now: fitting.now.amount, before: fitting.before.amount, cells, isPlan: years.length === 0 };
  }
  const [now] = stated;
  if (change.before === null || now === undefined) return null;
  return { now: printedMoney(reading, now), before: printedMoney(reading, change.before), cells: [], isPlan: false };
}

function isDifference(reading: Reading, { amount }: Change, now: Amount, before: Amount): boolean {
  const size = subtract(inUnit(now, printedMoney(reading, amount!).unit), before).value.abs();
  return roundedTo(size, amount!.decimals).eq(amount!.value);
}

const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ["增加", "减少"],
  ["减少", "增加"],
  ["增长", "下降"],
  ["上升", "下降"],
  ["下降", "增长"],
  ["降低", "增长"],
  ["大于", "小于"],
  ["高于", "低于"],
  ["多于", "少于"],
  ["超过", "小于"],
  ["小于", "大于"],
  ["低于", "高于"],
  ["少于", "多于"],
]);

function ofYears(word: StatedDirection, { now, before, cells, isPlan }: Pair, decimals: number): Verdict {
  const difference = subtract(inUnit(now, before.unit), before);
  const actual: Direction = difference.value.isZero() ? "level" : difference.value.isPositive() ? "up" : "down";
  const disappears = roundedTo(inUnit(difference, "万元").value, decimals).isZero();
  const fits = word.direction === actual || (word.direction === "level" && (disappears || word.roughly));
  if (fits) return { verdict: "agrees", message: RULE, cells };
  const data = {
    now: formatWithUnit(now, TEXT_STYLE),
    before: formatWithUnit(before, TEXT_STYLE),
    difference: formatWithUnit({ ...difference, value: difference.value.abs() }, TEXT_STYLE),
  };
  const expected = expectedWord(word.text, actual);
  if (isPlan) return { verdict: "disagrees", message: PLAN, data, expected, cells };
  return { verdict: "disagrees", message: word.direction === "level" ? LEVEL : RULE, data, expected, cells };
}

function expectedWord(word: string, actual: Direction): string {
  if (actual === "level") return word.endsWith("于") ? "等于" : "持平";
  return OPPOSITE.get(word) ?? (actual === "up" ? "增加" : "减少");
}

/** What the numbers around a word of direction say of it. */
function ofNumbers({ word, actual, now, before, change }: JudgedWord): Omit<Remark, "at"> {
  const base = { rule: RULE, kind: "direction", severity: "inconsistent", basis: "text" } as const;
  const operands = [now, before, ...(now === null ? [change.amount, change.rate] : [])].filter((one) => one !== null);
  if (word.direction === actual) return { ...base, verdict: "agrees", message: RULE, operands };
  const expected = expectedWord(word.text, actual);
  if (now === null || before === null)
    return {
      ...base,
      verdict: "disagrees",
      message: BY_RATE,
      data: { amount: change.amount!.text, rate: change.rate!.text },
      expected,
      operands,
    };
  const isPlan = change.base?.year === change.year;
  const data = isPlan ? { spent: now.text, planned: before.text } : { now: now.text, before: before.text };
  return { ...base, verdict: "disagrees", message: isPlan ? DEVIATION : RULE, data, expected, operands };
}

/** Without last year's number: against the other words of the same change, and against other statements of it. */
function ofText(reading: Reading, change: Change, word: StatedDirection): Verdict {
  const [first] = change.directions;
  const other = change.directions.find(({ direction }) => direction !== word.direction);
  if (first !== undefined && other !== undefined) {
    // 与上年持平，增长0%
    if (change.rate?.value.isZero() === true && (first.direction === "level" || change.amount?.value.isZero() === true))
      return { verdict: "unverifiable", message: UNKNOWN };
    const way = wayOf(reading, change);
    const isBlamed = way === null ? word !== first && word.direction !== first.direction : word.direction !== way;
    if (!isBlamed) return { verdict: "unverifiable", message: UNKNOWN };
    const data = { first: other.text };
    const expected = way === null ? null : (OPPOSITE.get(word.text) ?? other.text);
    return { verdict: "disagrees", message: way === null ? WITHIN_OPEN : WITHIN, data, expected };
  }
  const elsewhere = contradictionsIn(reading).get(change);
  const said = elsewhere?.directions[0];
  if (elsewhere === undefined || said === undefined || word !== first || said.direction === word.direction)
    return { verdict: "unverifiable", message: UNKNOWN };
  const data = { said: reading.flow.text.slice(said.start, elsewhere.amount!.end) };
  return { verdict: "disagrees", message: ELSEWHERE, data, expected: said.text };
}

/** 持平, for a reason that tells of less; 增加, for a reason that tells only of less. */
function byReason(
  { reason }: Change,
  word: StatedDirection,
): { readonly words: Words; readonly verdict: Verdict } | null {
  const explained = reason === null ? null : explainedBy(reason.text);
  if (explained === null || explained.direction === word.direction || word.roughly) return null;
  const way = explained.direction === "up" ? "增加" : "减少";
  const start = reason!.start + Math.max(0, reason!.text.indexOf(explained.words));
  const data = { words: explained.words, way, result: word.text };
  return {
    // Where the numbers bear the result out, it is the reason that was left over.
    words: { text: explained.words, start, end: start + explained.words.length },
    verdict: { verdict: "disagrees", message: REASON, severity: "warning", data, expected: null },
  };
}

function ofHeading({ word, level, way }: DeniedReason): Remark {
  const expected = level.direction === "level" ? null : level.text;
  const data = { said: level.text, way };
  return {
    rule: RULE,
    kind: "direction",
    severity: "warning",
    at: word,
    verdict: "disagrees",
    message: HEADING,
    data,
    expected,
  };
}

export const direction: ProofRule = {
  id: RULE,
  title: "增减方向",
  kind: "direction",
  severity: "inconsistent",
  basis:
    "“增加、减少、增长、下降、持平”由本年数减上年数的正负决定；决算数“大于、小于、等于”预算数由两个数的大小决定；所写原因应能解释所写的结果。",
  proves:
    "方向词与两年表中同一项目的差额一致；同一变动前后两个方向词一致，全文对同一项目的说法一致；决算数与预算数的大小关系与文中数字一致；写“持平”的，没有给出增加或减少的原因。",
  appliesTo:
    "与上年比较的句子、决算数与预算数比较的句子，以及说明增减原因的句子。没有上年数据、文中也无从对照的，列为无法核对。",
  advice: "按两年的数字改正方向词；结果与原因相反的，请核对数字和原因哪一个写错，常见的是沿用了以前年度的文字。",
  messages: [RULE, BY_RATE, LEVEL, WITHIN, WITHIN_OPEN, ELSEWHERE, REASON, HEADING, DEVIATION, UNKNOWN, PLAN],
  claims,
};
