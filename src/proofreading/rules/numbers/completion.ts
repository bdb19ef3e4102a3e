import type { FigureCell } from "../../../narrative";
import { bestOf, shareOf, type Worked } from "../../../reckoning";
import type { Claim } from "../../claim";
import { storedOf } from "../../comparing/bound-figures";
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

function* claims(reading: Reading): Generator<Claim> {
  yield* withText(reading, RULE, byTables(reading));
}

function* byTables(reading: Reading): Generator<Claim> {
  const { entries } = ledgerOf(reading);
  for (const saying of entries.sayings) if (saying.kind === "completion") yield judge(reading, saying, entries);
}

/** The tables have the digits that the text does not print; where they do not bear a percentage out, its own numbers tell. */
function judge(reading: Reading, completion: Completion, entries: Entries): Claim {
  const { rate } = completion;
  const base = { rule: RULE, kind: "share", at: rate, severity: "inconsistent" } as const;
  const { finals, plans } = outcomeOf(completion, entries);
  const ways = finals.flatMap((final) => plans.flatMap((plan) => waysOf(reading, plan, final)));
  const best = bestOf(rate, ways);
  if (best?.fit === "right")
    return claimOf(reading, { ...base, verdict: "agrees", message: RULE, cells: best.by.from });
  return claimOf(reading, { ...base, verdict: "unverifiable", message: UNKNOWN });
}

function waysOf(reading: Reading, planned: Figure, spent: Figure): readonly Worked<readonly FigureCell[]>[] {
  return storedOf(reading, planned).flatMap((plan) =>
    storedOf(reading, spent).flatMap((outcome) => {
      const percentage = shareOf(outcome.amount, plan.amount);
      return percentage === null ? [] : [{ percentage, from: [...outcome.cells, ...plan.cells] }];
    }),
  );
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
