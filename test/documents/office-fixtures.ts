import { strToU8, zipSync, type Zippable } from "fflate";

/** Parts of an Office Open XML package as text, zipped; later parts replace earlier ones of the name. */
export function officePackage(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    if (content !== null) files[name] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(files, { level: 1 });
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export interface SheetSpec {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** Content of <worksheet>; `rows` is wrapped into <sheetData>. */
  readonly rows?: string;
  readonly xml?: string;
}

export interface BookSpec {
  readonly sheets: readonly SheetSpec[];
  /** Content of <sst>. */
  readonly strings?: string;
  /** Content of <styleSheet>. */
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly calcPr?: string;
  /** Replaces or removes (null) parts of the finished package. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The smallest workbook that holds what a test is about, written part by part. */
export function bookBytes(book: BookSpec): Uint8Array {
  const links = book.sheets.map((_, index) =>
    relationship(`rId${index + 1}`, "worksheet", `worksheets/s${index + 1}.xml`),
  );
  if (book.strings !== undefined) links.push(relationship("rIdS", "sharedStrings", "sharedStrings.xml"));
  if (book.styles !== undefined) links.push(relationship("rIdF", "styles", "styles.xml"));
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": workbookXml(book),
    "xl/_rels/workbook.xml.rels": relationships(links.join("")),
  };
  for (const [index, sheet] of book.sheets.entries())
    parts[`xl/worksheets/s${index + 1}.xml`] = worksheetXml(sheet.xml ?? `<sheetData>${sheet.rows ?? ""}</sheetData>`);
  if (book.strings !== undefined) parts["xl/sharedStrings.xml"] = `<sst xmlns="${SPREADSHEET}">${book.strings}</sst>`;
  if (book.styles !== undefined)
    parts["xl/styles.xml"] = `<styleSheet xmlns="${SPREADSHEET}">${book.styles}</styleSheet>`;
  return officePackage({ ...parts, ...book.parts });
}

/** A workbook of one visible sheet "表1" with these rows. */
export function oneSheet(rows: string, rest: Omit<BookSpec, "sheets"> = {}): Uint8Array {
  return bookBytes({ ...rest, sheets: [{ name: "表1", rows }] });
}

export function worksheetXml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${SPREADSHEET}">${content}</worksheet>`;
}

export function relationships(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function workbookXml({ sheets, workbookPr = "", calcPr = "" }: BookSpec): string {
  const entries = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}">${workbookPr}<sheets>${entries.join("")}</sheets>${calcPr}</workbook>`;
}

/** A Word document with this content of <w:body>. */
export function wordBytes(body: string, parts: Readonly<Record<string, string | Uint8Array | null>> = {}): Uint8Array {
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return officePackage({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "word/document.xml")),
    "word/document.xml": `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** The head of a compound file with directory entries for these streams; enough to tell what it is. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of streams.entries()) {
    const at = 512 + 128 * (index + 1);
    for (const [offset, character] of [...name].entries()) bytes[at + 2 * offset] = character.charCodeAt(0);
    bytes[at + 64] = 2 * (name.length + 1);
    bytes[at + 66] = 2;
  }
  return bytes;
}
