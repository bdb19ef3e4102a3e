import { type Amount, formatWithUnit, inUnit, TEXT_STYLE, type Unit } from "../../amounts";
import { isCutFrom, percentText, shareOf } from "../../reckoning";
import type { Claim, ClaimKind } from "../claim";
import { type Figure, moneyOf } from "../reading/figures";
import { claimOf, type Reading, type Remark } from "../reading/reading";
import type { Blame } from "./diagnosis";
import { type Ledger, ledgerOf } from "./ledger";
import { Linear, Ratio, type Relation, type RelationKind } from "./relation";

/** Which rule tells of a relation that does not hold. */
const RULE_OF: Readonly<Record<RelationKind, TextRule>> = {
  sum: "part-sum",
  same: "same-subject",
  difference: "change-amount",
  "change-sum": "change-amount",
  rate: "change-rate",
  base: "change-rate",
  share: "share",
  completion: "completion",
};

export type TextRule =
  "amount-in-tables" | "part-sum" | "same-subject" | "change-amount" | "change-rate" | "share" | "completion";

const KIND_OF: Readonly<Record<TextRule, ClaimKind>> = {
  "amount-in-tables": "amount",
  "part-sum": "amount",
  "same-subject": "amount",
  "change-amount": "change",
  "change-rate": "change",
  share: "share",
  completion: "share",
};

/** What the numbers of the text by themselves say for and against one another, in the words of one rule. */
export interface TextSays {
  /** By where the number begins, in the flow. */
  readonly wrong: ReadonlyMap<number, Remark>;
  readonly right: ReadonlyMap<number, Remark>;
}

const KNOWN = new WeakMap<Reading, Map<TextRule, TextSays>>();

export function textSays(reading: Reading, rule: TextRule): TextSays {
  let known = KNOWN.get(reading);
  if (known === undefined) KNOWN.set(reading, (known = gather(reading)));
  return known.get(rule) ?? { wrong: new Map(), right: new Map() };
}

function gather(reading: Reading): Map<TextRule, TextSays> {
  const ledger = ledgerOf(reading);
  const says = new Map<TextRule, { wrong: Map<number, Remark>; right: Map<number, Remark> }>();
  const of = (rule: TextRule): { wrong: Map<number, Remark>; right: Map<number, Remark> } => {
    let own = says.get(rule);
    if (own === undefined) says.set(rule, (own = { wrong: new Map(), right: new Map() }));
    return own;
  };
  const blamed = new Set<Figure>();
  for (const blame of ledger.blames) {
    for (const figure of blame.figures) blamed.add(figure);
    const rule = blame.mends > 1 ? "part-sum" : RULE_OF[blame.relation.kind];
    of(rule).wrong.set(blame.figures[0]!.start, wrongRemark(reading, ledger, blame, rule));
  }
  for (const relation of ledger.hints) {
    if (blamed.has(relation.derived)) continue;
    blamed.add(relation.derived);
    const rule = RULE_OF[relation.kind];
    const blame = {
      relation,
      figures: [relation.derived],
      expected: relation.solve(relation.derived),
      mends: 1,
      mended: [],
    };
    of(rule).wrong.set(relation.derived.start, { ...wrongRemark(reading, ledger, blame, rule), severity: "warning" });
  }
  const ruleOf = rulesOfFigures(ledger);
  for (const [figure, relation] of ledger.proved) {
    if (blamed.has(figure)) continue;
    const rule = ruleOf(figure, relation);
    of(rule).right.set(figure.start, rightRemark(figure, relation, rule));
  }
  return says;
}

function rulesOfFigures({ entries }: Ledger): (figure: Figure, relation: Relation) => TextRule {
  const changes = new Set<Figure>();
  for (const saying of entries.sayings)
    if (saying.kind === "change" && saying.amount !== null) changes.add(saying.amount);
  return (figure, relation) => {
    if (figure.kind === "percent") return RULE_OF[relation.kind];
    return changes.has(figure) ? "change-amount" : "amount-in-tables";
  };
}

function rightRemark(figure: Figure, relation: Relation, rule: TextRule): Remark {
  return {
    rule,
    kind: KIND_OF[rule],
    at: figure,
    severity: "inconsistent",
    verdict: "agrees",
    message: rule,
    basis: "text",
    operands: relation.figures.filter((one) => one !== figure),
  };
}

function wrongRemark(
  reading: Reading,
  ledger: Ledger,
  { relation, figures, expected, mends }: Blame,
  rule: TextRule,
): Remark {
  const [first] = figures;
  const last = figures.at(-1)!;
  const figure = first!;
  const base = {
    rule,
    kind: KIND_OF[rule],
    at: { start: figure.start, end: last.end },
    severity: "inconsistent",
    verdict: "disagrees",
    basis: "text",
    operands: relation.figures.filter((one) => !figures.includes(one)),
    expected: expected === null ? null : printed(expected, figure),
  } as const;
  if (mends > 1) return { ...base, message: "part-sum-instead", data: { mends } };
  if (relation instanceof Ratio) return { ...base, ...ofRatio(relation, rule, figure) };
  if (relation instanceof Linear) return { ...base, ...ofLinear(reading, ledger, relation, figures) };
  return {
    ...base,
    message: "change-rate-impossible",
    data: { part: relation.figures[1]!.text, whole: relation.figures[3]!.text },
  };
}

function ofRatio(relation: Ratio, rule: TextRule, figure: Figure): Pick<Remark, "message" | "data" | "severity"> {
  const worked = relation.worked()!;
  const rate = relation.derived;
  const { percentage } = worked;
  if (percentage === null)
    return {
      message: `${rule}-of-nothing`,
      data: { planned: text(worked.of) },
      severity: rule === "share" ? "warning" : "inconsistent",
    };
  const nominal = percentage?.nominal ?? worked.size.value.div(worked.of.value).abs().times(100);
  const exact = percentText(nominal, { ...rate, decimals: rate.decimals + 2 });
  const isOperand = figure !== rate;
  const state = relation.state();
  const suffix = isOperand ? "" : isCutFrom(rate, nominal) ? "-cut" : state === "near" ? "-near" : "";
  const data: Remark["data"] =
    rule === "change-rate"
      ? { rise: text(absolute(worked.size)), before: text(worked.of), now: text(nowOf(relation, worked.of)), exact }
      : rule === "share"
        ? { part: text(worked.size), whole: text(worked.of), exact }
        : { spent: text(worked.size), planned: text(worked.of), exact };
  const severity = state === "near" ? "warning" : "inconsistent";
  if (rule === "change-rate" && !isOperand) {
    const now = nowOf(relation, worked.of);
    const ofThisYear = shareOf(absolute(worked.size), now);
    if (ofThisYear?.nominal.toDecimalPlaces(rate.decimals).eq(rate.value) === true)
      return { message: "change-rate-of-this-year", data, severity };
  }
  return { message: `${rule}${suffix}`, data, severity };
}

/** This year's number behind a rate of change. */
function nowOf(relation: Ratio, before: Amount): Amount {
  const [, other] = relation.operands;
  return other === undefined ? before : moneyOf(other);
}

function ofLinear(
  reading: Reading,
  { entries }: Ledger,
  relation: Linear,
  blamed: readonly Figure[],
): Pick<Remark, "message" | "data"> {
  const whole = moneyOf(relation.whole.figure);
  const difference = text({ ...whole, value: relation.gap().abs() });
  switch (relation.kind) {
    case "difference": {
      const [before, change] = relation.parts;
      const data = { now: text(whole), before: text(moneyOf(before!.figure)), change: text(moneyOf(change!.figure)) };
      if (blamed.length > 1) return { message: "change-amount-open", data };
      const isOperand = blamed[0] !== relation.derived;
      return { message: isOperand ? "change-amount-operand" : "change-amount-in-text", data };
    }
    case "change-sum":
      return {
        message: "change-amount-parts",
        data: { sum: text(relation.sum()), difference, whole: relation.whole.figure.text },
      };
    case "same": {
      const told = entries.values.find(({ figure }) => figure === relation.whole.figure);
      const heading = told?.sentence.section.title ?? "";
      const subject = told?.item?.words.text ?? "";
      return { message: heading === "" ? "same-subject-before" : "same-subject", data: { subject, heading } };
    }
    default: {
      const told = entries.values.find(({ figure }) => figure === relation.whole.figure);
      const { start, end } = told?.item?.words ?? { start: 0, end: 0 };
      return {
        message: "part-sum",
        data: {
          subject: reading.flow.text.slice(start, end),
          whole: relation.whole.figure.text,
          count: relation.parts.length,
          sum: text(relation.sum()),
          difference,
        },
      };
    }
  }
}

function printed(value: Amount["value"], figure: Figure): string {
  if (figure.kind === "percent") return percentText(value, figure);
  return text({ value, unit: figure.unit as Unit, quantum: null }, figure.unit as Unit);
}

function text(amount: Amount, unit: Unit = amount.unit): string {
  return formatWithUnit(inUnit(amount, unit), { ...TEXT_STYLE }, unit);
}

function absolute(amount: Amount): Amount {
  return { ...amount, value: amount.value.abs() };
}

/**
 * A rule's claims by the tables, completed by what the text proves by itself: tables decide where they
 * speak, the text where they are silent.
 */
export function* withText(reading: Reading, rule: TextRule, byTables: Iterable<Claim>): Generator<Claim> {
  const { wrong, right } = textSays(reading, rule);
  const seen = new Set<number>();
  const isAlone = reading.report.tables.length === 0;
  const starts = new Map<number, number>();
  for (const at of [...wrong.keys(), ...right.keys()]) starts.set(reading.flow.original(at, at + 1).start, at);
  for (const claim of byTables) {
    const at = starts.get(claim.start);
    const told = at === undefined ? undefined : (wrong.get(at) ?? right.get(at));
    if (at !== undefined) seen.add(at);
    // A percentage that follows from its own numbers is right, whatever number of the tables it was held against.
    const isBorneOut = claim.verdict === "disagrees" && at !== undefined && right.has(at) && RATIOS.includes(rule);
    const decides = claim.cells.length > 0 && claim.verdict !== "unverifiable" && !isBorneOut;
    if (decides) yield claim;
    else if (told !== undefined) yield claimOf(reading, told);
    // Without tables what no relation of the ledger bears out is no proof.
    else yield isAlone && isProven(claim) ? { ...claim, verdict: "unverifiable", basis: null } : claim;
  }
  for (const [at, remark] of wrong) if (!seen.has(at)) yield claimOf(reading, remark);
  for (const [at, remark] of right) if (!seen.has(at) && !wrong.has(at)) yield claimOf(reading, remark);
}

const RATIOS: readonly TextRule[] = ["change-rate", "share", "completion"];

function isProven({ verdict, severity }: Claim): boolean {
  return verdict === "disagrees" && severity === "inconsistent";
}
