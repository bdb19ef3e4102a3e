import { factKey, type FactKey } from "../../report";
import type { Ledger } from "../ledger";
import type { Books, Emission, EquationRule } from "../rule";
import type { Figure } from "../table-facts";
import { ITEM_ACCOUNTS, THREE_PUBLIC_SETS } from "../three-public";
import { bothOrReason, figureOf, tie } from "../ties";

const ID = "three-public-economic";

/** Fiscal money by economic account holds basic and project money both, so there the items should be equal. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const { items, scope, nature, detail } of THREE_PUBLIC_SETS) {
    const pair = yield* bothOrReason(ID, current, items, detail);
    if (pair === null) continue;
    for (const [item, accounts] of ITEM_ACCOUNTS) {
      const left = figureOf(current, [items], factKey("three-public", scope, item, nature));
      const right = accounts.flatMap((account) => partsOf(current, detail, scope, account));
      const emission =
        left === null || right.length === 0
          ? null
          : tie({ rule: ID, left, right, strength: "hint", message: "usually-equal" });
      if (emission !== null) yield emission;
    }
  }
}

/** The account's whole, or its basic and project halves where the table has no column for the whole. */
function partsOf(
  ledger: Ledger,
  detail: Parameters<typeof figureOf>[1][number],
  scope: FactKey["scope"],
  account: string,
): readonly Figure[] {
  const whole = scope === "fiscal" ? figureOf(ledger, [detail], factKey("economic", "fiscal", account)) : null;
  if (whole !== null) return [whole];
  return (["basic", "project"] as const).flatMap(
    (nature) => figureOf(ledger, [detail], factKey("economic", "general", account, nature)) ?? [],
  );
}

export const threePublicEconomic: EquationRule = {
  id: ID,
  title: "三公经费等于财政拨款中的对应经济科目",
  severity: "warning",
  basis:
    "“三公”经费口径与财政拨款支出表（部门经济分类科目）口径相同：基本支出加项目支出。实践中少数单位把三公经费记在其他科目，所以只作提醒。",
  proves:
    "三公经费表各项等于财政拨款支出表（部门经济分类科目）中 30212、30217、30231、31013（30913）基本支出与项目支出之和。",
  appliesTo: "同时有三公经费表和按经济分类列示的财政拨款支出表。",
  advice: "看是三公经费表漏了项目安排的部分，还是科目用错。确有不同口径的，写明理由认可即可。",
  messages: ["usually-equal"],
  reasons: ["table-missing", "several-tables", "unit-in-doubt"],
  equations,
};
