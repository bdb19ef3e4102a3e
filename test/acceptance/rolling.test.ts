import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { narrativeToPlainText, readWorkbook } from "../../src/documents";
import { type ClaimKind, proofread } from "../../src/proofreading";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport } from "../../src/report";
import { rollForward } from "../../src/rolling";

const shared = new URL("../../../shared/", import.meta.url);
const present = existsSync(shared);
if (!present) console.log("Skipped: the published budgets are not beside this project, so no text was told again.");

/**
 * There is one text and two workbooks of each body, and the text is of the later year. So the two years change places:
 * the text and its own workbook stand for last year, the earlier workbook for this year.
 */
const BODIES = [
  { text: "leshan-2025-budget", other: "leshan-2024-budget", year: 2025 },
  { text: "dachuan-2025-budget", other: "dachuan-2024-budget", year: 2025 },
  { text: "zhaohua-2024-final", other: "zhaohua-2023-final", year: 2024 },
] as const;

const FIGURES: readonly ClaimKind[] = ["amount", "change", "share"];

async function report(name: string, year: number) {
  const bytes = new Uint8Array(readFileSync(new URL(`workbooks/${name}.xlsx`, shared)));
  const recognition = recognizeWorkbook(await readWorkbook(bytes, name));
  return buildReport({ ...recognition, document: { ...recognition.document, year } });
}

function aYearEarlier(text: string, year: number): string {
  return text.replace(/20\d\d(?=\s*年)/g, (one) =>
    [year, year - 1].includes(Number(one)) ? String(Number(one) - 1) : one,
  );
}

describe.skipIf(!present)("a published text told again from another year's tables", () => {
  it.each(BODIES)(
    "has every number that the tables hold, and none that they deny: $text",
    async ({ text: name, other, year }) => {
      const text = aYearEarlier(readFileSync(new URL(`seeds/${name}.txt`, shared), "utf8"), year);
      const [prior, now] = [await report(name, year - 1), await report(other, year)];
      const { narrative, figures } = rollForward({ text, report: now, prior, answers: {} });
      const told = narrativeToPlainText(narrative);
      const { claims, summary } = proofread({ text: told, report: now, prior });
      console.log(
        `${name}: figures ${figures.told}/${figures.held}, blanks ${narrative.blanks.length}, agree ${summary.agree}`,
      );
      const wrong = claims.filter(({ kind, verdict }) => verdict === "disagrees" && FIGURES.includes(kind));
      expect(wrong.map(({ quote, expected }) => [quote, expected])).toEqual([]);
      expect(figures.held).toBeGreaterThan(30);
      expect(figures.told / figures.held).toBeGreaterThanOrEqual(0.97);
    },
  );
});
