import { readFileSync } from "node:fs";
import { join } from "node:path";
import { narrativeToPlainText, readWorkbook } from "../src/documents";
import { review } from "../src/pipeline";
import { proofread, proofreadSteps } from "../src/proofreading";
import { recognizeWorkbook } from "../src/recognition";
import { buildReport } from "../src/report";
import { mediansInTurns, milliseconds, report } from "./measure";

/**
 * Proofreading a text beside the review of the tables it was drafted from, how it grows with the text,
 * and the longest a pane would wait for a slice of it. Every run reads tables recognised anew, so that
 * nothing remembered of them shortens the next one; `again` reads beside the same tables, as a person
 * does who corrects the text.
 */
const FILE = "sample-2026-budget.xlsx";
const workbook = await readWorkbook(readFileSync(join("assets/sample", FILE)), FILE);
const reviewed = (): ReturnType<typeof review> =>
  review({ workbook, prior: null, answers: {}, accepted: new Map(), corrections: [] });
const text = narrativeToPlainText(reviewed().narrative!);
const fourfold = `${text}\n`.repeat(4);
const tables = buildReport(recognizeWorkbook(workbook));

const { once, four, again, slice, whole } = await mediansInTurns({
  once: () => proofreading(text),
  four: () => proofreading(fourfold),
  again: () => milliseconds(() => proofread({ text, report: tables })),
  slice: () => longestSlice(fourfold),
  whole: () => milliseconds(reviewed),
});
report(`${FILE} (${text.length} characters)`, {
  proofread: once,
  "proofread again": again,
  "proofread ×4": four,
  "longest slice ×4": slice,
  "recognise + check + draft": whole,
  "×4 / ×1": four / once,
  "proofread / recognise + check + draft": once / whole,
});

function proofreading(given: string): Promise<number> {
  const fresh = buildReport(recognizeWorkbook(workbook));
  return milliseconds(() => proofread({ text: given, report: fresh }));
}

function longestSlice(given: string): number {
  let longest = 0;
  let last = performance.now();
  const input = { text: given, report: buildReport(recognizeWorkbook(workbook)) };
  for (const steps = proofreadSteps(input); steps.next().done !== true; last = performance.now())
    longest = Math.max(longest, performance.now() - last);
  return longest;
}
