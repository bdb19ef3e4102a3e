import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readWorkbook } from "../src/documents";
import { redraft, review } from "../src/pipeline";
import { recognizeWorkbook } from "../src/recognition";
import type { Workbook } from "../src/workbook";
import { mediansInTurns, milliseconds, report, workbooks } from "./measure";

/** The whole review beside a bare walk over the same cells, per workbook, after the file is read. */
for (const path of workbooks()) {
  const bytes = new Uint8Array(readFileSync(path));
  const workbook = await readWorkbook(bytes, basename(path));
  const reviewed = review({ workbook, prior: null, answers: {}, accepted: new Map(), corrections: [] });
  const { reading, recognition, whole, again, walk } = await mediansInTurns({
    reading: () => milliseconds(() => readWorkbook(bytes, basename(path))),
    recognition: () => milliseconds(() => recognizeWorkbook(workbook)),
    whole: () =>
      milliseconds(() => review({ workbook, prior: null, answers: {}, accepted: new Map(), corrections: [] })),
    again: () => milliseconds(() => redraft(reviewed, { "prior.total": "1000" })),
    walk: () => milliseconds(() => walkCells(workbook)),
  });
  report(`${workbook.name} (${workbook.sheets.length} sheets, ${walkCells(workbook)} cells)`, {
    "read file": reading,
    recognise: recognition,
    "recognise + check + draft": whole,
    "draft again from an answer": again,
    "bare walk": walk,
    "pipeline / bare walk": whole / walk,
    "pipeline / reading": whole / reading,
  });
}

/** Visits every stored cell and looks at its text, which is the least any reader must do. */
function walkCells(workbook: Workbook): number {
  let seen = 0;
  for (const sheet of workbook.sheets)
    for (let row = 0; row < sheet.rowCount; row += 1)
      for (const [, cell] of sheet.row(row)) if (cell.text.normalize("NFKC").length > 0) seen += 1;
  return seen;
}
