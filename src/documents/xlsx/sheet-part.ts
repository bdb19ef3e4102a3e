import { cellOf, parseAddress, parseRange, SheetBuilder, type Cell, type CellRange, type Sheet } from "../../workbook";
import type { Archive } from "../archive";
import { LIMITS } from "../limits";
import { shownText } from "../number-format";
import { DocumentError } from "../problem";
import { readXmlPart, type XmlHandler } from "../xml";
import type { XmlAttributes } from "../xml-attributes";
import { storedValue, type StoredValue } from "./cell-value";
import { FormulaText, type FormulaAllowance } from "./formula-text";
import { StringItem } from "./strings";
import { PLAIN_STYLE, type CellStyle } from "./styles-part";
import type { SheetEntry } from "./workbook-part";

/** What all sheets of a workbook share; `cellsLeft` is the allowance they use up together. */
export interface SheetSurroundings extends FormulaAllowance {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  cellsLeft: number;
  /** Formulas seen, and those whose stored result is anything but 0. */
  formulas: number;
  formulasWithResult: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * Reads one worksheet, keeping only cells that hold a value: the cost follows the values, not the
 * range that was ever formatted.
 * @throws DocumentError "corrupt", "not-calculated"
 */
export async function readSheetPart(
  archive: Archive,
  entry: SheetEntry,
  surroundings: SheetSurroundings,
): Promise<Sheet> {
  const collector = new SheetCollector(entry, surroundings);
  await readXmlPart(archive, entry.part, collector);
  return collector.finish();
}

class SheetCollector implements XmlHandler {
  readonly #builder: SheetBuilder;
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns: { readonly first: number; readonly last: number }[] = [];
  readonly #formula: FormulaText;
  readonly #inlineText = new StringItem();
  #lastRow = -1;
  #lastColumn = -1;
  #row = -1;
  #column = -1;
  #rowsKept = 0;
  #rowsNotRead = 0;
  /** Whether the row at hand is kept; null until its first value asks. */
  #keepRow: boolean | null = null;
  #inData = false;
  #cell: XmlAttributes | null = null;
  /** Whether the cell at hand has shown no content yet: the great majority of styled cells never does. */
  #isBlank = true;
  #inValue = false;
  #value: string | null = null;

  constructor(
    private readonly entry: SheetEntry,
    private readonly surroundings: SheetSurroundings,
  ) {
    this.#builder = new SheetBuilder(entry.name);
    this.#formula = new FormulaText(surroundings);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#cell !== null) this.#openInsideCell(name, attributes);
    else if (name === "c" && this.#inData) this.#openCell(attributes);
    else if (name === "row" && this.#inData) this.#openRow(attributes);
    else if (name === "sheetData") this.#inData = true;
    else if (name === "mergeCell") this.#addMerge(attributes.get("ref") ?? "");
    else if (name === "col" && attributes.flag("hidden")) this.#hideColumns(attributes);
  }

  text(piece: string): void {
    if (this.#inValue) this.#value = (this.#value ?? "") + piece;
    else if (this.#cell !== null) {
      this.#formula.text(piece);
      this.#inlineText.text(piece);
    }
  }

  close(name: string): void {
    if (name === "v") this.#inValue = false;
    else if (name === "f") this.#formula.close();
    else if (name === "c" && this.#cell !== null) this.#closeCell(this.#cell);
    else if (name === "sheetData") this.#inData = false;
    else if (this.#cell !== null) this.#inlineText.close(name);
  }

  finish(): Sheet {
    return this.#builder.build({
      visibility: this.entry.visibility,
      merges: this.#merges.filter(({ top, left }) => top <= this.#lastRow && left <= this.#lastColumn),
      hiddenRows: [...this.#hiddenRows].filter((row) => row <= this.#lastRow),
      hiddenColumns: this.#hiddenColumnIndices(),
      rowsNotRead: this.#rowsNotRead,
    });
  }

  #openRow(attributes: XmlAttributes): void {
    const number = attributes.get("r");
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
    if (!Number.isInteger(this.#row) || this.#row < 0 || this.#row > LAST_ROW)
      throw new DocumentError("corrupt", { detail: `row ${number}` });
    this.#column = -1;
    this.#keepRow = null;
    if (attributes.flag("hidden")) this.#hiddenRows.add(this.#row);
  }

  #openCell(attributes: XmlAttributes): void {
    this.#cell = attributes;
    this.#value = null;
    // Right for rows whose cells give no address; the others say theirs.
    this.#column++;
  }

  #locate(attributes: XmlAttributes): void {
    const address = attributes.get("r");
    if (address !== undefined) {
      const place = parseAddress(address);
      if (place === null) throw new DocumentError("corrupt", { detail: `cell ${address}` });
      this.#row = place.row;
      this.#column = place.column;
    }
    if (this.#row < 0 || this.#row > LAST_ROW || this.#column > LAST_COLUMN)
      throw new DocumentError("corrupt", { detail: "cell beyond the last" });
  }

  #openInsideCell(name: string, attributes: XmlAttributes): void {
    this.#isBlank = false;
    if (name === "v") {
      this.#inValue = true;
      this.#value = "";
    } else if (name === "f") this.#formula.open(attributes);
    else this.#inlineText.open(name);
  }

  #closeCell(attributes: XmlAttributes): void {
    this.#cell = null;
    if (this.#isBlank) return;
    this.#isBlank = true;
    this.#locate(attributes);
    const formula = this.#formula.take(this.#row, this.#column);
    const type = attributes.get("t") ?? "n";
    const stored = this.#storedValue(type);
    if (stored === null) {
      // A result other than an empty text is left out only by programs that cannot calculate.
      if (formula !== null && type !== "str") throw new DocumentError("not-calculated");
      return;
    }
    if (formula !== null) {
      this.surroundings.formulas++;
      if (stored.value !== 0) this.surroundings.formulasWithResult++;
    }
    if (!this.#mayKeepRow()) return;
    this.surroundings.cellsLeft--;
    this.#lastRow = Math.max(this.#lastRow, this.#row);
    this.#lastColumn = Math.max(this.#lastColumn, this.#column);
    const style = this.surroundings.styles[Number(attributes.get("s") ?? 0)] ?? PLAIN_STYLE;
    this.#builder.set(this.#row, this.#column, this.#cellOf(stored, style, formula));
  }

  #storedValue(type: string): StoredValue | null {
    const inline = this.#inlineText.take();
    if (type === "inlineStr") return inline === "" ? null : { value: inline, isError: false };
    if (this.#value === null) return null;
    return storedValue(type, this.#value, this.surroundings.strings, this.surroundings.date1904);
  }

  #cellOf({ value, isError }: StoredValue, style: CellStyle, formula: string | null): Cell {
    const { numberFormat, indent } = style;
    const text = isError ? String(value) : shownText(value, numberFormat, this.surroundings.date1904);
    return cellOf(value, text, {
      formula: formula ?? undefined,
      numberFormat,
      indent: indent === 0 ? undefined : indent,
      isError: isError ? true : undefined,
    });
  }

  /** A row is kept whole or not at all, so that no table loses part of a line. */
  #mayKeepRow(): boolean {
    if (this.#keepRow === null) {
      this.#keepRow = this.#rowsKept < LIMITS.rowsPerSheet && this.surroundings.cellsLeft > 0;
      if (this.#keepRow) this.#rowsKept++;
      else this.#rowsNotRead++;
    }
    return this.#keepRow;
  }

  #addMerge(reference: string): void {
    const range = parseRange(reference);
    if (range === null) throw new DocumentError("corrupt", { detail: `merge ${reference}` });
    if (this.#merges.push(range) > LIMITS.mergesPerSheet) throw new DocumentError("too-large", { detail: "merges" });
  }

  #hideColumns(attributes: XmlAttributes): void {
    const first = Number(attributes.get("min")) - 1;
    const last = Math.min(Number(attributes.get("max")) - 1, LAST_COLUMN);
    if (!(first >= 0) || !(last >= first) || this.#hiddenColumns.push({ first, last }) > LAST_COLUMN)
      throw new DocumentError("corrupt", { detail: "columns" });
  }

  #hiddenColumnIndices(): number[] {
    const indices: number[] = [];
    let next = 0;
    for (const { first, last } of this.#hiddenColumns.sort((a, b) => a.first - b.first))
      for (next = Math.max(next, first); next <= Math.min(last, this.#lastColumn); next++) indices.push(next);
    return indices;
  }
}
