import type { ReadOptions, Sheet, Workbook } from "../../workbook";
import type { Archive } from "../archive";
import { LIMITS } from "../limits";
import { DocumentError, stopIfCancelled } from "../problem";
import { mainPartOf } from "../package-parts";
import { readSharedStrings } from "./strings";
import { readSheetPart, type SheetSurroundings } from "./sheet-part";
import { readStylesPart } from "./styles-part";
import { readWorkbookPart } from "./workbook-part";

/**
 * Reads an Office Open XML workbook (.xlsx, .xlsm). Only the parts that carry cells are touched;
 * pictures, charts, comments and macros are never opened.
 * @throws DocumentError
 */
export async function readXlsx(archive: Archive, name: string, options: ReadOptions): Promise<Workbook> {
  const main = await mainPartOf(archive);
  if (main.endsWith(".bin")) throw new DocumentError("unsupported-format", { detail: "binary workbook" });
  const { sheets, date1904, calculateOnLoad, stylesPart, sharedStringsPart } = await readWorkbookPart(archive, main);
  const surroundings: SheetSurroundings = {
    strings: sharedStringsPart === null ? [] : await readSharedStrings(archive, sharedStringsPart),
    styles: stylesPart === null ? [] : await readStylesPart(archive, stylesPart),
    date1904,
    cellsLeft: LIMITS.cellsPerWorkbook,
    formulaCharactersLeft: LIMITS.sharedFormulaText,
    formulas: 0,
    formulasWithResult: 0,
  };
  const read: Sheet[] = [];
  for (const [index, entry] of sheets.entries()) {
    stopIfCancelled(options.signal);
    options.onProgress?.({ done: index, total: sheets.length, sheet: entry.name });
    read.push(await readSheetPart(archive, entry, surroundings));
  }
  // Programs that cannot calculate store 0 for every formula and ask Excel to calculate. Missing is not 0.
  if (calculateOnLoad && surroundings.formulas > 0 && surroundings.formulasWithResult === 0)
    throw new DocumentError("not-calculated");
  return { name, sheets: read };
}
