import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readText, readWorkbook } from "../../src/documents";
import { proofread } from "../../src/proofreading";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport, type BudgetReport } from "../../src/report";

const FOLDER = new URL("../../assets/sample/", import.meta.url);

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, FOLDER)));
}

async function reportOf(name: string): Promise<BudgetReport> {
  return buildReport(recognizeWorkbook(await readWorkbook(bytesOf(name), name)));
}

describe("the sample's 情况说明", () => {
  it("has its six planted errors pointed out, and nothing else", async () => {
    const { findings } = proofread({
      text: readText(bytesOf("sample-2026-narrative.txt")),
      report: await reportOf("sample-2026-budget.xlsx"),
      prior: await reportOf("sample-2025-budget.xlsx"),
    });
    expect(findings.map(({ rule, quote, expected }) => [rule, quote, expected])).toEqual([
      ["amount-in-tables", "393.36万元", "339.36万元"],
      ["document-year", "2024年", "2025年"],
      ["share", "9.92%", "9.29%"],
      ["account-path", "其他社会保障和就业（款）", "其他社会保障和就业支出"],
      ["direction", "增长", "下降"],
      ["document-year", "2026年", "2025年"],
    ]);
  });
});
