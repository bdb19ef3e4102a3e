import { type Cell, cellOf, type Sheet, type Visibility, type Workbook } from "../../workbook";
import { shownText } from "../number-format";
import { DocumentError } from "../problem";
import type { XmlAttributes } from "../xml-attributes";
import { XmlReader, xmlHandler } from "../xml";
import { KeptSheet } from "./kept-sheet";

/** What the names of formats in SpreadsheetML 2003 stand for; other formats are written out. */
const NAMED_FORMATS: ReadonlyMap<string, string | undefined> = new Map([
  ["General", undefined],
  ["General Number", undefined],
  ["Fixed", "0.00"],
  ["Standard", "#,##0.00"],
  ["Percent", "0.00%"],
  ["Short Date", "yyyy/m/d"],
  ["General Date", "yyyy/m/d h:mm"],
]);

interface Style {
  readonly parent: string | undefined;
  format?: string | undefined;
  indent?: number;
}

const EXACT_DIGITS = 15;
/** Styles that stand on one another; a file may make them run in circles. */
const LONGEST_CHAIN = 8;
const DAY = 86_400_000;
/** Day 0 of Excel's calendar. */
const EPOCH = Date.UTC(1899, 11, 30);

export function isSpreadsheetXml(text: string): boolean {
  return text.slice(0, 4096).includes("urn:schemas-microsoft-com:office:spreadsheet");
}

/**
 * A workbook in XML as Excel 2003 and many platforms write it. Formulas are left out: their results stand.
 * @throws DocumentError
 */
export function readSpreadsheetXml(text: string, name: string): Workbook {
  const reader = new Reader();
  const xml = new XmlReader(xmlHandler(reader));
  xml.push(text);
  xml.end();
  if (reader.sheets.length === 0) throw new DocumentError("web-table", { detail: "no worksheet" });
  return { name, sheets: reader.sheets };
}

class Reader {
  readonly sheets: Sheet[] = [];
  readonly #styles = new Map<string, Style>();
  #style: Style | null = null;
  #sheet: KeptSheet | null = null;
  #visibility: Visibility = "visible";
  #row = -1;
  #column = -1;
  #tableColumn = -1;
  #styleId: string | undefined;
  #type: string | null = null;
  #inComment = false;
  #data = "";
  #isVisible = false;
  #across = 0;
  #rowSpan = 0;

  open = (name: string, attributes: XmlAttributes): void => {
    switch (name) {
      case "Style":
        this.#style = { parent: attributes.get("Parent") };
        this.#styles.set(attributes.get("ID") ?? "", this.#style);
        break;
      case "NumberFormat":
        this.#setFormat(attributes.get("Format"));
        break;
      case "Alignment":
        if (this.#style !== null) this.#style.indent = Number(attributes.get("Indent") ?? 0);
        break;
      case "Worksheet":
        this.#sheet = new KeptSheet(attributes.get("Name") ?? `Sheet${this.sheets.length + 1}`);
        this.#visibility = "visible";
        this.#row = this.#tableColumn = -1;
        break;
      case "Column":
        this.#tableColumn = indexOf(attributes, this.#tableColumn);
        for (let more = Number(attributes.get("Span") ?? 0); more >= 0; more -= 1) {
          if (attributes.flag("Hidden")) this.#sheet?.hideColumn(this.#tableColumn);
          if (more > 0) this.#tableColumn += 1;
        }
        break;
      case "Row":
        this.#row = indexOf(attributes, this.#row);
        this.#column = -1;
        this.#rowSpan = Number(attributes.get("Span") ?? 0);
        if (attributes.flag("Hidden")) this.#sheet?.hideRow(this.#row);
        break;
      case "Cell":
        this.#openCell(attributes);
        break;
      case "Comment":
        this.#inComment = true;
        break;
      case "Data":
        this.#type = this.#inComment ? null : (attributes.get("Type") ?? "String");
        this.#data = "";
        break;
      case "Visible":
        this.#isVisible = true;
        break;
    }
  };

  text = (piece: string): void => {
    if (this.#type !== null) this.#data += piece;
    if (this.#isVisible && piece.trim() !== "")
      this.#visibility = piece.includes("VeryHidden") ? "very-hidden" : piece.includes("Hidden") ? "hidden" : "visible";
  };

  close = (name: string): void => {
    if (name === "Style") this.#style = null;
    else if (name === "Comment") this.#inComment = false;
    else if (name === "Visible") this.#isVisible = false;
    else if (name === "Data" && this.#type !== null) {
      this.#sheet?.set(this.#row, this.#column, this.#cell(this.#type, this.#data));
      this.#type = null;
    } else if (name === "Cell") this.#column += this.#across;
    else if (name === "Row") this.#row += this.#rowSpan;
    else if (name === "Worksheet" && this.#sheet !== null) {
      this.sheets.push(this.#sheet.build(this.#visibility));
      this.#sheet = null;
    }
  };

  #openCell(attributes: XmlAttributes): void {
    this.#column = indexOf(attributes, this.#column);
    this.#styleId = attributes.get("StyleID");
    this.#across = Number(attributes.get("MergeAcross") ?? 0);
    this.#sheet?.merge(this.#row, this.#column, Number(attributes.get("MergeDown") ?? 0), this.#across);
  }

  #setFormat(format: string | undefined): void {
    if (this.#style === null || format === undefined) return;
    this.#style.format = NAMED_FORMATS.has(format) ? NAMED_FORMATS.get(format) : format;
  }

  #cell(type: string, data: string): Cell | null {
    const { format, indent } = this.#styled(this.#styleId);
    if (data === "") return null;
    if (type === "Error") return cellOf(data, data, { isError: true });
    if (type === "Boolean") return cellOf(data === "1", data === "1" ? "TRUE" : "FALSE", { numberFormat: format });
    const value = type === "Number" ? numberIn(data) : type === "DateTime" ? dayOf(data) : null;
    if (value === null) return cellOf(data, data, { numberFormat: format, indent });
    return cellOf(value, shownText(value, format, false), { numberFormat: format, indent });
  }

  #styled(id: string | undefined): { format: string | undefined; indent: number | undefined } {
    const chain: Style[] = [];
    let style = this.#styles.get(id ?? "");
    while (style !== undefined && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      style = this.#styles.get(style.parent ?? "");
    }
    return {
      format: chain.find(({ format }) => format !== undefined)?.format,
      indent: chain.find(({ indent }) => indent !== undefined)?.indent,
    };
  }
}

/** Rows, cells and columns follow one another unless they say where they stand, counted from 1. */
function indexOf(attributes: XmlAttributes, previous: number): number {
  const stated = Number(attributes.get("Index") ?? Number.NaN);
  return Number.isInteger(stated) && stated > 0 && stated <= 1_048_576 ? stated - 1 : previous + 1;
}

/** A number of more digits than a number can hold stays the text it is. */
function numberIn(data: string): number | null {
  if (/^-?\d+$/.test(data) && data.replace(/\D/g, "").length > EXACT_DIGITS) return null;
  const value = Number(data);
  return Number.isFinite(value) ? value : null;
}

function dayOf(data: string): number | null {
  const time = Date.parse(data.endsWith("Z") ? data : `${data}Z`);
  return Number.isNaN(time) ? null : (time - EPOCH) / DAY;
}
