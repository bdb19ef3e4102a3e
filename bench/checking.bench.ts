import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checkReport, checkSteps, type CheckInput } from "../src/checking";
import { listOf, recognitionOfExample, twoSidedOf, type ExampleRow } from "../src/checking/example";
import { readWorkbook } from "../src/documents";
import { recognizeWorkbook } from "../src/recognition";
import { buildReport } from "../src/report";
import { medianMilliseconds, report } from "./measure";

/** Checking beside reading the same file; the longest a pane would wait for a slice of it. */
for (const path of workbooks()) {
  const bytes = new Uint8Array(readFileSync(path));
  const workbook = await readWorkbook(bytes, basename(path));
  const recognition = recognizeWorkbook(workbook);
  const input = { recognition, report: buildReport(recognition), workbook };
  const checking = medianMilliseconds(() => checkReport(input));
  const reading = await medianOfReading(bytes, basename(path));
  report(basename(path), {
    "read file": reading,
    check: checking,
    "check / read": checking / reading,
    "longest slice": longestSlice(input),
  });
}

/** Four times the rows, with one wrong cell among them so that the diagnosis has work to do. */
const [few, many] = [250, 1000].map((items) => medianMilliseconds(inputOf(items)));
report("growth with the number of accounts", {
  "250 accounts": few!,
  "1000 accounts": many!,
  "1000 / 250": many! / few!,
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

function workbooks(): readonly string[] {
  const folders = ["assets/sample", "../shared/workbooks"].filter((folder) => existsSync(folder));
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => join(folder, file)),
  );
}

async function medianOfReading(bytes: Uint8Array, name: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    const start = performance.now();
    await readWorkbook(bytes, name);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[4]!;
}
