import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkReport, type Finding } from "../../src/checking";
import { LINT_RULES } from "../../src/checking/lints";
import { readWorkbook } from "../../src/documents";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport } from "../../src/report";
import { addressOfRef } from "../../src/workbook";

const FOLDER = resolve(import.meta.dirname, "../../../shared/workbooks");
const available = existsSync(FOLDER);
if (!available) console.log("skipped: lints over published workbooks need ../shared");

const books = available ? readdirSync(FOLDER).filter((file) => file.endsWith(".xlsx")) : [];

async function lintsOf(book: string): Promise<readonly Finding[]> {
  const workbook = await readWorkbook(readFileSync(join(FOLDER, book)), book);
  const recognition = recognizeWorkbook(workbook);
  const ids = new Set(LINT_RULES.map(({ id }) => id));
  return checkReport({ recognition, report: buildReport(recognition), workbook }).findings.filter(({ rule }) =>
    ids.has(rule),
  );
}

function countsOf(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(", ") || "nothing";
}

const first = ({ cells }: Finding): string => `${cells[0]!.cell.sheet}!${addressOfRef(cells[0]!.cell)}`;

describe.skipIf(!available)("lints over published workbooks", () => {
  it.each(books)("%s holds nothing that is provably broken", async (book) => {
    const findings = await lintsOf(book);
    console.log(`${book}: ${countsOf(findings)}`);
    expect(findings.filter(({ severity }) => severity !== "warning").map(first)).toEqual([]);
  });

  it("finds in leshan-2025 what a reader found: contents, markup, weights, directions", async () => {
    const findings = await lintsOf("leshan-2025-budget.xlsx");
    const of = (rule: string): readonly Finding[] => findings.filter((finding) => finding.rule === rule);
    expect(of("contents-title").map(first)).toEqual(["4!A1", "5!A1", "6!A1"]);
    expect(of("placeholder").map(first)).toEqual(["7!B7"]);
    expect(of("weight-sum").map(({ data }) => data.sum)).toEqual(["80", "75", "80"]);
    expect(of("indicator-direction").map(({ cells }) => cells.length)).toEqual([10]);
    expect(findings).toHaveLength(8);
  });

  it("finds in dachuan-2025 the blank name and the header of another level", async () => {
    const findings = await lintsOf("dachuan-2025-budget.xlsx");
    expect(findings.map(({ messageId }) => messageId)).toEqual(["organisation-name-blank", "header-level"]);
    expect(findings[0]!.cells).toHaveLength(12);
  });

  it("tells of unrounded cells once a workbook", async () => {
    for (const book of ["luojiang-2025-budget.xlsx", "xianan-2025-budget.xlsx"])
      expect((await lintsOf(book)).map(({ messageId }) => messageId)).toEqual(["hidden-digits-throughout"]);
  });
});
