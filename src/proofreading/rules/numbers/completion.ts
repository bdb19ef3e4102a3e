import { type Amount, formatWithUnit, TEXT_STYLE } from "../../../amounts";
import type { FigureCell } from "../../../narrative";
import { bestOf, percentText, shareOf, type Worked } from "../../../reckoning";
import type { Claim } from "../../claim";
import { storedOf } from "../../comparing/bound-figures";
import { misfitOf } from "../../comparing/misfit";
import { printedMoney } from "../../comparing/printed-money";
import type { Entries } from "../../ledger/entries";
import { ledgerOf } from "../../ledger/ledger";
import { withText } from "../../ledger/remarks";
import { outcomeOf } from "../../ledger/shares";
import type { Figure } from "../../reading/figures";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";
import type { Completion } from "../../saying/say";

const RULE = "completion";
const CUT = "completion-cut";
const NEAR = "completion-near";
const NOTHING = "completion-of-nothing";
const UNKNOWN = "completion-unknown";
const MISFIT = { wrong: RULE, near: NEAR, cut: CUT };

function* claims(reading: Reading): Generator<Claim> {
  yield* withText(reading, RULE, byTables(reading));
}

function* byTables(reading: Reading): Generator<Claim> {
  const { entries } = ledgerOf(reading);
  for (const saying of entries.sayings) if (saying.kind === "completion") yield judge(reading, saying, entries);
}

/** By the printed numbers, and by those of the tables behind them: either bears a percentage out. */
function judge(reading: Reading, completion: Completion, entries: Entries): Claim {
  const { rate } = completion;
  const base = { rule: RULE, kind: "share", at: rate, severity: "inconsistent", message: RULE } as const;
  const { finals, plans, sure } = outcomeOf(completion, entries);
  const [planned] = plans;
  if (planned?.value.isZero() === true) {
    const severity = finals[0]?.value.isZero() === true ? "warning" : "inconsistent";
    const data = { planned: planned.text };
    return claimOf(reading, { ...base, verdict: "disagrees", severity, message: NOTHING, data });
  }
  const best = bestOf(
    rate,
    finals.flatMap((final) => plans.flatMap((plan) => waysOf(reading, plan, final))),
  );
  if (best === null || !sure) return claimOf(reading, { ...base, verdict: "unverifiable", message: UNKNOWN });
  const { fit, by } = best;
  const { cells } = by.from;
  if (fit === "right") return claimOf(reading, { ...base, verdict: "agrees", cells });
  return claimOf(reading, {
    ...base,
    verdict: "disagrees",
    ...misfitOf(rate, best, MISFIT),
    data: {
      planned: formatWithUnit(by.from.planned, TEXT_STYLE),
      spent: formatWithUnit(by.from.spent, TEXT_STYLE),
      exact: percentText(by.percentage.nominal, { ...rate, decimals: Math.max(2, rate.decimals + 1) }),
    },
    cells,
  });
}

interface Basis {
  readonly planned: Amount;
  readonly spent: Amount;
  readonly cells: readonly FigureCell[];
}

function waysOf(reading: Reading, planned: Figure, spent: Figure): readonly Worked<Basis>[] {
  const text = { planned: printedMoney(reading, planned), spent: printedMoney(reading, spent), cells: [] };
  const tables = storedOf(reading, planned).flatMap((plan) =>
    storedOf(reading, spent).map((outcome) => ({
      planned: plan.amount,
      spent: outcome.amount,
      cells: [...outcome.cells, ...plan.cells],
    })),
  );
  return [text, ...tables].flatMap((from) => {
    const percentage = shareOf(from.spent, from.planned);
    return percentage === null ? [] : [{ percentage, from }];
  });
}

export const completion: ProofRule = {
  id: RULE,
  title: "完成预算的百分比",
  kind: "share",
  severity: "inconsistent",
  basis: "完成百分比等于支出决算数除以年初预算数（或全年预算数，以文中所写为准），按文中的小数位数四舍五入。",
  proves:
    "文中“完成年初预算的106.25%”等百分比，与同一句所写的预算数和决算数算出的结果一致；预算为0的，不应有完成百分比。",
  appliesTo: "决算说明中写明预算数、决算数和完成百分比的句子。预算数或决算数没有写明的，列为无法核对。",
  advice: "按提示的算式重算百分比；预算为0的，删去百分比，写“年初未安排预算”。",
  messages: [RULE, CUT, NEAR, NOTHING, UNKNOWN],
  claims,
};
