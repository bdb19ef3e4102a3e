import { type Cell, cellOf, type Sheet, type Workbook } from "../../workbook";
import type { Archive } from "../archive";
import { LIMITS } from "../limits";
import { DocumentError } from "../problem";
import type { XmlAttributes } from "../xml-attributes";
import { readXmlPart, xmlHandler } from "../xml";
import { KeptSheet } from "./kept-sheet";
import { plainCell } from "./plain-cell";

/** Rows and columns repeated to the edge of the sheet hold nothing; more than this of one with values is no table. */
const MOST_REPEATED = 1000;

/**
 * An OpenDocument sheet (.ods). What is shown and what is stored both stand in it; formulas are left out.
 * @throws DocumentError
 */
export async function readOpenDocument(archive: Archive, name: string): Promise<Workbook> {
  const reader = new Reader();
  await readXmlPart(archive, "content.xml", xmlHandler(reader));
  if (reader.sheets.length === 0) throw new DocumentError("open-document-sheet", { detail: "no table" });
  return { name, sheets: reader.sheets };
}

interface OpenCell {
  readonly repeated: number;
  readonly type: string | undefined;
  readonly value: string | undefined;
  readonly down: number;
  readonly across: number;
}

class Reader {
  readonly sheets: Sheet[] = [];
  readonly #hiddenStyles = new Set<string>();
  #styleName = "";
  #sheet: KeptSheet | null = null;
  #isHidden = false;
  #row = 0;
  #rowRepeated = 1;
  #rowHidden = false;
  #column = 0;
  #tableColumn = 0;
  #cell: OpenCell | null = null;
  #cells: { readonly column: number; readonly repeated: number; readonly cell: Cell }[] = [];
  #paragraphs: string[] = [];
  #inNote = 0;
  #inParagraph = false;

  open = (name: string, attributes: XmlAttributes): void => {
    if (name === "annotation") this.#inNote += 1;
    if (this.#inNote > 0) return;
    switch (name) {
      case "style":
        this.#styleName = attributes.get("name") ?? "";
        break;
      case "table-properties":
        if (attributes.get("display") === "false") this.#hiddenStyles.add(this.#styleName);
        break;
      case "table":
        if (this.#sheet !== null) throw new DocumentError("open-document-sheet", { detail: "table within a table" });
        this.#sheet = new KeptSheet(attributes.get("name") ?? `Sheet${this.sheets.length + 1}`);
        this.#isHidden = this.#hiddenStyles.has(attributes.get("style-name") ?? "");
        this.#row = this.#tableColumn = 0;
        break;
      case "table-column":
        this.#listColumn(attributes);
        break;
      case "table-row":
        this.#rowRepeated = countOf(attributes, "number-rows-repeated");
        this.#rowHidden = /collapse|filter/.test(attributes.get("visibility") ?? "");
        this.#column = 0;
        this.#cells = [];
        break;
      case "table-cell":
      case "covered-table-cell":
        this.#cell = cellIn(attributes);
        this.#paragraphs = [];
        break;
      case "p":
        this.#inParagraph = this.#cell !== null;
        if (this.#inParagraph) this.#paragraphs.push("");
        break;
      case "s":
        this.#say(" ".repeat(Math.min(countOf(attributes, "c"), MOST_REPEATED)));
        break;
      case "tab":
        this.#say("\t");
        break;
      case "line-break":
        this.#say("\n");
        break;
    }
  };

  text = (piece: string): void => {
    if (this.#inNote === 0) this.#say(piece);
  };

  close = (name: string): void => {
    if (name === "annotation") this.#inNote -= 1;
    else if (this.#inNote > 0) return;
    else if (name === "p") this.#inParagraph = false;
    else if (name === "table-cell" || name === "covered-table-cell") this.#endCell();
    else if (name === "table-row") this.#endRow();
    else if (name === "table" && this.#sheet !== null) {
      this.sheets.push(this.#sheet.build(this.#isHidden ? "hidden" : "visible"));
      this.#sheet = null;
    }
  };

  #say(words: string): void {
    if (this.#inParagraph) this.#paragraphs.push((this.#paragraphs.pop() ?? "") + words);
  }

  #listColumn(attributes: XmlAttributes): void {
    const repeated = countOf(attributes, "number-columns-repeated");
    if (attributes.get("visibility") === "collapse")
      for (let more = 0; more < Math.min(repeated, MOST_REPEATED); more += 1)
        this.#sheet?.hideColumn(this.#tableColumn + more);
    this.#tableColumn += repeated;
  }

  #endCell(): void {
    if (this.#cell === null) return;
    const { repeated, down, across } = this.#cell;
    const cell = shownCell(this.#cell, this.#paragraphs.join("\n"));
    if (cell !== null) this.#cells.push({ column: this.#column, repeated, cell });
    this.#sheet?.merge(this.#row, this.#column, down - 1, across - 1);
    this.#column += repeated;
    this.#cell = null;
  }

  #endRow(): void {
    const rows = this.#cells.length === 0 && !this.#rowHidden ? 0 : this.#rowRepeated;
    if (rows * this.#cells.length > LIMITS.cellsPerWorkbook) throw new DocumentError("too-large");
    for (let more = 0; more < Math.min(rows, LIMITS.rowsPerSheet); more += 1) {
      if (this.#rowHidden) this.#sheet?.hideRow(this.#row + more);
      for (const { column, repeated, cell } of this.#cells)
        for (let beside = 0; beside < Math.min(repeated, MOST_REPEATED); beside += 1)
          this.#sheet?.set(this.#row + more, column + beside, cell);
    }
    this.#row += this.#rowRepeated;
  }
}

function cellIn(attributes: XmlAttributes): OpenCell {
  return {
    repeated: countOf(attributes, "number-columns-repeated"),
    type: attributes.get("value-type"),
    value: attributes.get("value"),
    down: countOf(attributes, "number-rows-spanned"),
    across: countOf(attributes, "number-columns-spanned"),
  };
}

/** Amounts keep what is stored behind what is shown; texts, dates and the rest are what is shown. */
function shownCell({ type, value }: OpenCell, shown: string): Cell | null {
  if (shown === "" && value === undefined) return null;
  if (type === "float" || type === "currency") {
    const exact = Number(value);
    const plain = plainCell(shown, { exact });
    return typeof plain?.value === "number" ? plain : cellOf(exact, shown);
  }
  if (type === "percentage") return cellOf(Number(value), shown, { numberFormat: "0.00%" });
  return shown === "" ? null : cellOf(shown, shown);
}

function countOf(attributes: XmlAttributes, name: string): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
