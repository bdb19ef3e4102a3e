import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { narrativeToPlainText, readWorkbook } from "../../src/documents";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport, type BudgetReport } from "../../src/report";
import { expectGolden } from "../golden";
import { draft } from "../narrative/support";

const shared = new URL("../../../shared/workbooks/", import.meta.url);
const present = existsSync(shared);
if (!present)
  console.log("Skipped: the published budgets are not beside this project, so their drafts were not compared.");

async function reportOf(name: string): Promise<BudgetReport | null> {
  const file = new URL(`${name}.xlsx`, shared);
  if (!existsSync(file)) return null;
  return buildReport(recognizeWorkbook(await readWorkbook(new Uint8Array(readFileSync(file)), `${name}.xlsx`)));
}

const BOOKS = [
  ["leshan-2025-budget", "leshan-2024-budget"],
  ["dachuan-2025-budget", "dachuan-2024-budget"],
  ["luojiang-2025-budget", "luojiang-2024-budget"],
  ["xianan-2025-budget", "xianan-2024-budget"],
  ["zhaohua-2024-final", "zhaohua-2023-final"],
] as const;

describe.skipIf(!present)("drafts of published workbooks kept as texts", () => {
  it.each(BOOKS)("%s", async (name, prior) => {
    const narrative = draft((await reportOf(name))!, await reportOf(prior));
    expectGolden(narrativeToPlainText(narrative), new URL(`golden/${name}.txt`, import.meta.url));
  });
});
