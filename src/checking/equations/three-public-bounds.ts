import { factKey } from "../../report";
import { listOf, type ExampleTable } from "../example";
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

const items = (running: string, reception: string): ExampleTable =>
  listOf(
    "general-budget-three-public",
    "三公经费表",
    ["total 合计", "vehicle-running 公务用车运行费", "official-reception 公务接待费"],
    [["total", 0, "", "合计", "10.00", running, reception]],
  );
const basic = listOf(
  "general-budget-basic-expenditure",
  "一般公共预算基本支出表",
  ["total 合计"],
  [
    ["econ-section", 1, "30217", "公务接待费", "2.00"],
    ["econ-section", 1, "30231", "公务用车运行维护费", "4.00"],
  ],
);

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
  good: [
    { title: "含有项目支出安排的接待费", book: { tables: [items("6.00", "4.00"), basic] } },
    { title: "全部由基本支出安排", book: { tables: [items("4.00", "2.00"), basic] } },
  ],
  bad: [
    { title: "接待费小于基本支出中的接待费", at: ["三公经费表!E5"], book: { tables: [items("6.00", "0.20"), basic] } },
    { title: "运行费漏填", at: ["三公经费表!D5"], book: { tables: [items("", "4.00"), basic] } },
  ],
  equations,
};
