import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { checkReport, checkSteps, type CheckInput } from "../src/checking";
import { listOf, recognitionOfExample, twoSidedOf, type ExampleRow } from "../test/examples/tables";
import { readWorkbook } from "../src/documents";
import { recognizeWorkbook } from "../src/recognition";
import { buildReport } from "../src/report";
import { mediansInTurns, milliseconds, report, workbooks, type Timed } from "./measure";

/**
 * Checking beside reading the same file, and the longest a pane would wait for a slice of it. All
 * workbooks take turns, so that every one finds the program equally warm; every run checks tables
 * recognised anew, so that nothing remembered of them shortens the next one.
 */
const works: Record<string, Timed> = {};
for (const path of workbooks()) {
  const name = basename(path);
  const bytes = new Uint8Array(readFileSync(path));
  const workbook = await readWorkbook(bytes, name);
  const recognised = (): CheckInput => {
    const recognition = recognizeWorkbook(workbook);
    return { recognition, report: buildReport(recognition), workbook };
  };
  works[`read ${name}`] = () => milliseconds(() => readWorkbook(bytes, name));
  works[`check ${name}`] = () => {
    const input = recognised();
    return milliseconds(() => checkReport(input));
  };
  works[`slice ${name}`] = () => longestSlice(recognised());
}
const medians = await mediansInTurns(works);
let [reading, checking] = [0, 0];
for (const name of workbooks().map((path) => basename(path))) {
  const [read, check] = [medians[`read ${name}`]!, medians[`check ${name}`]!];
  reading += read;
  checking += check;
  report(name, {
    "read file": read,
    check,
    "check / read": check / read,
    "longest slice": medians[`slice ${name}`]!,
  });
}
report("all workbooks together", { "read files": reading, check: checking, "check / read": checking / reading });

/** Four times the rows, with one wrong cell among them so that the diagnosis has work to do. */
const [few, many] = [inputOf(250), inputOf(1000)];
const growth = await mediansInTurns({ few: () => milliseconds(few), many: () => milliseconds(many) });
report("growth with the number of accounts", {
  "250 accounts": growth.few,
  "1000 accounts": growth.many,
  "1000 / 250": growth.many / growth.few,
});

function inputOf(items: number): () => unknown {
  const rows = Array.from({ length: items }, (_, index): ExampleRow => {
    const code = `2${String(10_000 + index).padStart(6, "0")}`;
    return ["item", 1, code, `科目${index}`, "3.00", "1.00", index === 7 ? "20.00" : "2.00"];
  });
  const totals = [3, 1, 2].map((part) => (part * items).toFixed(2));
  const columns = ["total 合计", "basic 基本支出", "project 项目支出"];
  const summary = twoSidedOf(
    "dept-budget-summary",
    "部门收支总表",
    [["entry", 1, "", "一、一般公共预算拨款收入", totals[0]!]],
    [["grand-total", 0, "", "支出总计", totals[0]!]],
  );
  const recognition = recognitionOfExample({
    tables: [
      summary,
      listOf("dept-expenditure-summary", "部门支出总表", columns, [["total", 0, "", "合计", ...totals], ...rows]),
      listOf("general-budget-expenditure", "一般公共预算支出表", columns, [
        ["total", 0, "", "合计", ...totals],
        ...rows,
      ]),
    ],
  });
  const input = { recognition, report: buildReport(recognition) };
  return () => checkReport(input);
}

function longestSlice(input: CheckInput): number {
  let longest = 0;
  let last = performance.now();
  for (const steps = checkSteps(input); steps.next().done !== true; last = performance.now())
    longest = Math.max(longest, performance.now() - last);
  return longest;
}
