import type { Sheet } from "../../workbook";
import { LIMITS } from "../limits";
import { DocumentError } from "../problem";
import { decodeEntities } from "../xml-attributes";
import { KeptSheet } from "./kept-sheet";
import { plainCell } from "./plain-cell";

/** Parts of a page that show nothing. */
const UNSEEN = /<!--[\s\S]*?-->|<(script|style|title|xml)\b[\s\S]*?<\/\1\s*>/gi;
const TOKEN = /<\/?([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>|[^<]+|</gi;
/** Classes of cells that Excel shows as text: .xl24{mso-number-format:"\@"}. */
const TEXT_CLASS = /\.([\w-]+)\s*\{[^}]*mso-number-format\s*:\s*["']?\\@/gi;
const TEXT_FORMAT = /mso-number-format\s*:\s*["']?\\@/i;
const HIDDEN = /display\s*:\s*none/i;
const INDENT = /mso-char-indent-count\s*:\s*(\d{1,2})/i;
const BREAKS = new Set(["br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "body"]);
const SPACES = /[\t\n\f\r ]+/g;

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ nbsp: "\u00a0", ensp: "\u2002", emsp: "\u3000", middot: "·", hellip: "…", mdash: "—", ndash: "–" },
  ...{ ldquo: "“", rdquo: "”", lsquo: "‘", rsquo: "’", yen: "¥", times: "×", ge: "≥", le: "≤", ne: "≠" },
};

/** The names of the sheets that the page's own list states. */
export function sheetNamesIn(html: string): readonly string[] {
  return [...html.matchAll(/<x:Name>([^<]*)<\/x:Name>/gi)].map(([, name]) => decoded(name!));
}

/**
 * The tables of a web page one below the other, and what stands between them, as one sheet; null where there is
 * no table.
 * @throws DocumentError "web-table" for tables within tables, whose cells cannot be told apart
 */
export function sheetOfHtml(html: string, name: string): Sheet | null {
  const textClasses = new Set([...html.matchAll(TEXT_CLASS)].map(([, one]) => one!));
  const page = new Page(new KeptSheet(name), textClasses);
  for (const [token, tag, attributes] of html.replace(UNSEEN, "").matchAll(TOKEN)) {
    if (tag === undefined) page.text(decoded(token));
    else if (token.startsWith("</")) page.close(tag.toLowerCase());
    else page.open(tag.toLowerCase(), attributes ?? "");
  }
  page.endCell();
  return page.tables === 0 ? null : page.sheet.build();
}

function decoded(raw: string): string {
  return decodeEntities(
    raw.replace(/&([a-z]{2,6});/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole),
  );
}

/** Writes what a browser shows into the cells of a sheet. */
class Page {
  tables = 0;
  #inTable = false;
  #row = 0;
  #column = 0;
  #listed = 0;
  /** The attributes of the cell that is open; null between cells. */
  #cell: string | null = null;
  #words = "";
  /** Columns taken in rows to come by cells that reach down. */
  readonly #taken = new Map<number, Set<number>>();
  #takenCells = 0;

  constructor(
    readonly sheet: KeptSheet,
    private readonly textClasses: ReadonlySet<string>,
  ) {}

  open(tag: string, attributes: string): void {
    if (tag === "table") {
      if (this.#inTable) throw new DocumentError("web-table", { detail: "table within a table" });
      this.#endLine();
      this.#inTable = true;
      this.tables += 1;
      this.#row -= 1;
      this.#listed = 0;
    } else if (tag === "tr") this.#openRow(attributes);
    else if (tag === "td" || tag === "th") {
      this.endCell();
      this.#cell = attributes;
    } else if (tag === "col") this.#listColumn(attributes);
    else if (BREAKS.has(tag)) this.#break();
  }

  close(tag: string): void {
    if (tag === "td" || tag === "th" || tag === "tr") this.endCell();
    else if (tag === "table" && this.#inTable) {
      this.endCell();
      this.#inTable = false;
      this.#row = Math.max(this.#row + 1, ...this.#taken.keys());
      this.#taken.clear();
    } else if (BREAKS.has(tag) && tag !== "br") this.#break();
  }

  text(words: string): void {
    if (this.#cell !== null || !this.#inTable) this.#words += words.replace(SPACES, " ");
  }

  endCell(): void {
    if (!this.#inTable) this.#endLine();
    if (this.#cell === null) return;
    const attributes = this.#cell;
    this.#cell = null;
    while (this.#taken.get(this.#row)?.has(this.#column) === true) this.#column += 1;
    const down = spanIn(attributes, "rowspan");
    const across = spanIn(attributes, "colspan");
    this.sheet.set(this.#row, this.#column, this.#read(attributes));
    this.sheet.merge(this.#row, this.#column, down - 1, across - 1);
    this.#take(down, across);
    this.#column += across;
    this.#words = "";
  }

  #read(attributes: string) {
    const exact = Number(attributeIn(attributes, "x:num") ?? "");
    const isText =
      TEXT_FORMAT.test(attributes) ||
      /\sx:str(?=[\s=]|$)/i.test(attributes) ||
      (attributeIn(attributes, "class") ?? "").split(/\s+/).some((one) => this.textClasses.has(one));
    const indent = Number(INDENT.exec(attributes)?.[1] ?? 0);
    return plainCell(trimmedLines(this.#words), {
      isText,
      exact: exact === 0 ? undefined : exact,
      indent: indent === 0 ? undefined : indent,
    });
  }

  #openRow(attributes: string): void {
    this.endCell();
    if (!this.#inTable) return;
    this.#taken.delete(this.#row);
    this.#row += 1;
    this.#column = 0;
    if (HIDDEN.test(attributes)) this.sheet.hideRow(this.#row);
  }

  #listColumn(attributes: string): void {
    for (let more = spanIn(attributes, "span"); more > 0; more -= 1, this.#listed += 1)
      if (HIDDEN.test(attributes)) this.sheet.hideColumn(this.#listed);
  }

  #take(down: number, across: number): void {
    if (down < 2) return;
    this.#takenCells += down * across;
    if (this.#takenCells > LIMITS.cellsPerWorkbook) throw new DocumentError("too-large");
    for (let row = this.#row + 1; row < this.#row + down; row += 1) {
      const columns = this.#taken.get(row) ?? new Set<number>();
      for (let column = this.#column; column < this.#column + across; column += 1) columns.add(column);
      this.#taken.set(row, columns);
    }
  }

  #break(): void {
    if (this.#inTable) this.#words += this.#words.trim() === "" ? "" : "\n";
    else this.#endLine();
  }

  /** A line beside the tables, such as a title above them, is a row of its own. */
  #endLine(): void {
    const line = plainCell(this.#words.trim(), { isText: true });
    this.#words = "";
    if (line === null) return;
    this.sheet.set(this.#row, 0, line);
    this.#row += 1;
  }
}

function trimmedLines(words: string): string {
  return words.replace(/ *\n */g, "\n").replace(/^[ \n]+|[ \n]+$/g, "");
}

function attributeIn(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes);
  return match?.slice(1).find((value) => value !== undefined);
}

/** Spans as a browser takes them: at least 1, and no more than the sheet may have. */
function spanIn(attributes: string, name: string): number {
  const span = Number.parseInt(attributeIn(attributes, name) ?? "1", 10);
  return Number.isInteger(span) && span > 1 ? Math.min(span, name === "rowspan" ? LIMITS.rowsPerSheet : 1000) : 1;
}
