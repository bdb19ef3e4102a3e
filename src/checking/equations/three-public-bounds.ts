import { factKey } from "../../report";
import type { Books, Emission, EquationRule } from "../rule";
import { ITEM_ACCOUNTS, THREE_PUBLIC_SETS } from "../three-public";
import { bothOrReason, figureOf, tieIfBoth } from "../ties";

const ID = "three-public-bounds";

/** 三公经费 includes project money, so each item is at least what basic expenditure books under its account. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const { items, scope, nature, basic } of THREE_PUBLIC_SETS) {
    const pair = yield* bothOrReason(ID, current, items, basic);
    if (pair === null) continue;
    for (const [item, accounts] of ITEM_ACCOUNTS)
      for (const account of accounts)
        yield* tieIfBoth({
          rule: ID,
          left: figureOf(current, [items], factKey("three-public", scope, item, nature)),
          right: figureOf(current, [basic], factKey("economic", "general", account, "basic")),
          relation: ">=",
        });
  }
}

export const threePublicBounds: EquationRule = {
  id: ID,
  title: "三公经费不小于基本支出中的对应款",
  severity: "inconsistent",
  basis:
    "“三公”经费口径：财政拨款安排的因公出国（境）费、公务用车购置及运行费、公务接待费，既有基本支出也有项目支出，所以不小于基本支出表中的 30212、31013、30231、30217 各款。",
  proves:
    "三公经费表的因公出国（境）、公务用车购置、公务用车运行、公务接待四项，分别不小于基本支出表中对应的经济科目。",
  appliesTo: "三公经费表与一般公共预算基本支出表都在。两者不必相等：项目支出里也可以有三公经费。",
  advice: "看三公经费表是否漏加了基本支出中的部分，或基本支出表该款写错。",
  messages: ["at-least"],
  reasons: ["table-missing", "several-tables", "unit-in-doubt"],
  equations,
};
