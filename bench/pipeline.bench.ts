import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readWorkbook } from "../src/documents";
import { review } from "../src/pipeline";
import { recognizeWorkbook } from "../src/recognition";
import type { Workbook } from "../src/workbook";
import { medianMilliseconds, report } from "./measure";

/** The whole review beside a bare walk over the same cells, per workbook, after the file is read. */
for (const path of workbooks()) {
  const bytes = new Uint8Array(readFileSync(path));
  const workbook = await readWorkbook(bytes, basename(path));
  const whole = medianMilliseconds(() =>
    review({ workbook, prior: null, answers: {}, accepted: new Map(), corrections: [] }),
  );
  const recognition = medianMilliseconds(() => recognizeWorkbook(workbook));
  const walk = medianMilliseconds(() => walkCells(workbook));
  const reading = await medianOfReading(bytes, basename(path));
  report(`${workbook.name} (${workbook.sheets.length} sheets, ${walkCells(workbook)} cells)`, {
    "read file": reading,
    recognise: recognition,
    "recognise + check + draft": whole,
    "bare walk": walk,
    "pipeline / bare walk": whole / walk,
    "pipeline / reading": whole / reading,
  });
}

function workbooks(): readonly string[] {
  const folders = ["assets/sample", "../shared/workbooks"].filter((folder) => existsSync(folder));
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => join(folder, file)),
  );
}

/** Visits every stored cell and looks at its text, which is the least any reader must do. */
function walkCells(workbook: Workbook): number {
  let seen = 0;
  for (const sheet of workbook.sheets)
    for (let row = 0; row < sheet.rowCount; row += 1)
      for (const [, cell] of sheet.row(row)) if (cell.text.normalize("NFKC").length > 0) seen += 1;
  return seen;
}

async function medianOfReading(bytes: Uint8Array, name: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    await readWorkbook(bytes, name);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[2]!;
}
