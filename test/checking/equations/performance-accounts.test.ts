import { expect, it } from "vitest";
import { messageText } from "../../../src/checking";
import { performanceAccounts } from "../../../src/checking/equations/performance-accounts";
import { listOf } from "../../examples/tables";
import { breachesOf, checkExample, testRule } from "../rule-tester";

testRule(performanceAccounts);

it("says what the account's row states and what the projects add up to", () => {
  const targets = listOf(
    "project-performance-targets",
    "项目支出绩效目标表",
    ["amount 预算数"],
    [
      ["project", 1, "", "51110222R000000374737-伙食补助费【行政】", "2.11"],
      ["project", 1, "", "51110222R000000374796-伙食补助费【事业】", "3.96"],
    ],
  );
  const basic = listOf(
    "general-budget-basic-expenditure",
    "一般公共预算基本支出表",
    ["total 合计"],
    [["econ-section", 1, "30106", "伙食补助费", "7.07"]],
  );
  const [finding] = breachesOf(performanceAccounts, checkExample({ tables: [targets, basic] }));
  expect(messageText(finding!, "zh")).toContain(
    "「一般公共预算基本支出表」伙食补助费合计 7.07万元，「项目支出绩效目标表」30106 伙食补助费各项预算数 6.07万元",
  );
});
