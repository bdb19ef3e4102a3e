import { zipSync } from "fflate";
import { addressOf } from "../../workbook";
import { escapeMarkup, printable } from "../printable";
import type { ReportPaper, ReportPart } from "./report-paper";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Excel's limits. */
const CELL_TEXT = 32_767;
const NAME_LENGTH = 31;
/** Characters of the whole type area; a sheet may be wider than a page, so it is generous. */
const SHEET_WIDTH = 150;
/** The earliest moment a ZIP can tell: the same report gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Indexes into the cell formats of styles.xml below. */
const [PLAIN, BOLD] = [0, 1];

interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** Rows from the top that stay in sight and are bold. */
  readonly heads: number;
}

/** The report as a workbook: the stamp on the first sheet, then a sheet a table. Every cell is a text, none a formula. */
export function reportToXlsx(paper: ReportPaper): Uint8Array {
  const sheets = namedApart([stampSheet(paper), ...paper.parts.filter(({ table }) => table !== null).map(tableSheet)]);
  const encode = (text: string) => new TextEncoder().encode(HEAD + text);
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": encode(contentTypes(sheets.length)),
    "_rels/.rels": encode(relationships([["officeDocument", "xl/workbook.xml"]])),
    "xl/workbook.xml": encode(workbookPart(sheets)),
    "xl/_rels/workbook.xml.rels": encode(
      relationships([
        ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
        ["styles", "styles.xml"],
      ]),
    ),
    "xl/styles.xml": encode(STYLES),
  };
  for (const [index, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${index + 1}.xml`] = encode(sheetPart(sheet));
  return zipSync(files, { mtime: NO_TIME });
}

function stampSheet({ title, stamp, summary, parts }: ReportPaper): Sheet {
  const said = parts.flatMap(({ heading, lines }) => (lines.length === 0 ? [] : [heading, ...lines]));
  return {
    name: title,
    widths: [14, 90],
    rows: [[title], ...stamp, ...[...summary, ...said].map((line) => ["", line])],
    heads: 1,
  };
}

function tableSheet({ heading, table }: ReportPart): Sheet {
  const { columns, rows } = table!;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    name: heading,
    widths: columns.map(({ width }) => Math.max(8, Math.round((width * SHEET_WIDTH) / whole))),
    rows: [columns.map(({ name }) => name), ...rows],
    heads: 1,
  };
}

/** Names as Excel allows them, none twice whatever its case. */
function namedApart(sheets: readonly Sheet[]): readonly Sheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const plain = sheet.name
      .replaceAll(/[\\/?*[\]:]/g, " ")
      .trim()
      .replaceAll(/^'+|'+$/g, "");
    let name = plain.slice(0, NAME_LENGTH);
    for (let number = 2; taken.has(name.toLowerCase()); number++)
      name = `${plain.slice(0, NAME_LENGTH - 5)} (${number})`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

function sheetPart({ widths, rows, heads }: Sheet): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = `<pane ySplit="${heads}" topLeftCell="A${heads + 1}" activePane="bottomLeft" state="frozen"/>`;
  const body = rows.map((cells, row) => {
    const style = row < heads ? BOLD : PLAIN;
    return `<row r="${row + 1}">${cells.map((cell, column) => cellOf(cell, addressOf(row, column), style)).join("")}</row>`;
  });
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${columns.join("")}</cols><sheetData>${body.join("")}</sheetData>` +
    `<pageSetup paperSize="9" orientation="landscape"/></worksheet>`
  );
}

function cellOf(given: string, address: string, style: number): string {
  const text = printable(given);
  const fitting = text.length <= CELL_TEXT ? text : `${text.slice(0, CELL_TEXT - 1)}…`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(fitting)}</t></is></c>`;
}

function workbookPart(sheets: readonly Sheet[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${escapeMarkup(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join("")}</sheets></workbook>`;
}

function relationships(links: readonly (readonly [kind: string, target: string])[]): string {
  const listed = links.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${listed.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const parts = [
    ["xl/workbook.xml", "sheet.main"],
    ["xl/styles.xml", "styles"],
    ...Array.from({ length: sheets }, (_, index) => [`xl/worksheets/sheet${index + 1}.xml`, "worksheet"]),
  ];
  const listed = parts.map(([part, kind]) => `<Override PartName="/${part}" ContentType="${CONTENT}.${kind}+xml"/>`);
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${listed.join("")}</Types>`
  );
}

/** Plain and bold, both as text (format 49), wrapped and set at the top of their cell. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font>` +
  `<font><b/><sz val="11"/><name val="宋体"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2">` +
  [PLAIN, BOLD]
    .map(
      (font) =>
        `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">` +
        `<alignment vertical="top" wrapText="1"/></xf>`,
    )
    .join("") +
  `</cellXfs></styleSheet>`;
