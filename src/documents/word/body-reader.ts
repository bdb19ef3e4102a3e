import type { XmlHandler } from "../xml";
import type { XmlAttributes } from "../xml-attributes";
import type { Numbering } from "./numbering";
import type { LeftOut, Line, Run } from "./piece";
import { isOn, type Styles } from "./styles";
import { TextFlow } from "./text-flow";

type ReadRun = Run & { hidden: boolean; element: number };

/** What the text of a part depends on beside the part itself. */
export interface Surroundings {
  readonly styles: Styles | null;
  readonly numbering: Numbering | null;
  /** Lines of foot- and endnotes by "footnote 2". */
  readonly notes: ReadonlyMap<string, readonly Line[]>;
  readonly leftOut: LeftOut;
}

/** Elements none of whose text is shown: deleted and moved text, readings above ruby, settings, field codes. */
const UNSHOWN = new Set(["del", "moveFrom", "rt", "sdtPr", "instrText"]);
/** What paragraphs, runs and rows were before a tracked change of their format. */
const FORMER = new Set(["pPrChange", "rPrChange", "trPrChange"]);
/** Elements of a run that are one character of the text. */
const MARKS = new Map([
  ["tab", "\t"],
  ["ptab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "\u2011"],
]);
/** Where a symbol font has its signs. */
const PRIVATE_FROM = 0xe000;
const PRIVATE_TO = 0xf8ff;

/**
 * Hears a WordprocessingML part and gives its text as Word shows it: tracked changes accepted, fields by their results,
 * numbers of lists counted, tables a row a line; hidden text and prompts are left out and counted.
 */
export class BodyReader implements XmlHandler {
  readonly flow: TextFlow;
  readonly #fields: ("code" | "result")[] = [];
  readonly #controls: { prompt: boolean }[] = [];
  /** Characters read before each pair of forms of one content. */
  readonly #alternatives: number[] = [];
  #texts = 0;
  /** Runs stand in runs by way of ruby and text boxes; a text box begins outside any. */
  readonly #runs: (ReadRun | null)[] = [];
  #properties: "pPr" | "rPr" | "trPr" | null = null;
  #skipping = 0;
  #isText = false;

  get #run(): ReadRun | null {
    return this.#runs.at(-1) ?? null;
  }

  constructor(
    private readonly around: Surroundings,
    /** The part's text where pieces are to know where they stand in it. */
    private readonly source: string | null,
  ) {
    this.flow = new TextFlow(around.styles, around.numbering);
  }

  open(name: string, attributes: XmlAttributes, start: number, end: number): void {
    if (this.#skipping > 0 || this.#skips(name)) {
      this.#skipping++;
      if (name === "showingPlcHdr" && isOn(attributes.get("val")) && this.#controls.length > 0)
        this.#controls.at(-1)!.prompt = true;
    } else if (this.#properties !== null) this.#property(name, attributes);
    else if (name === "pPr" || name === "rPr" || name === "trPr") {
      this.#properties = name;
      if (this.#run !== null) this.#run.element = start;
    } else if (name === "r")
      this.#runs.push({ start, inside: end, properties: "", end, hidden: false, element: start });
    else if (name === "AlternateContent") this.#alternatives.push(this.#texts);
    else if (name === "txbxContent") {
      this.flow.openInner();
      this.#runs.push(null);
    } else if (this.#run === null) this.#openOutside(name, attributes);
    else this.#openInRun(name, attributes, start);
  }

  close(name: string, _start: number, end: number): void {
    if (this.#skipping > 0) this.#skipping--;
    else if (this.#properties !== null) {
      if (name !== this.#properties) return;
      if (name === "rPr" && this.#run !== null) this.#run.properties = this.source?.slice(this.#run.element, end) ?? "";
      this.#properties = null;
    } else if (name === "t") this.#isText = false;
    else if (name === "r") {
      const run = this.#runs.pop();
      if (run !== null && run !== undefined) run.end = end;
    } else if (name === "p") this.flow.closeParagraph();
    else if (name === "tc") this.flow.closeCell();
    else if (name === "tr") this.flow.closeRow();
    else if (name === "txbxContent") {
      this.flow.closeBox();
      this.#runs.pop();
    } else if (name === "footnote" || name === "endnote") this.flow.closeNote();
    else if (name === "sdt") this.#controls.pop();
    else if (name === "AlternateContent") this.#alternatives.pop();
  }

  text(text: string, start: number, end: number): void {
    if (!this.#isText || this.#skipping > 0) return;
    this.#texts += text.length;
    this.#add(text, start, end);
  }

  #skips(name: string): boolean {
    if (FORMER.has(name)) return true;
    if (this.#properties !== null) return false;
    if (name === "sdtContent" && this.#controls.at(-1)?.prompt === true) {
      this.around.leftOut.prompts++;
      return true;
    }
    // A second form of the same content, for programs that do not know the first.
    if (name === "Fallback") return this.#texts > (this.#alternatives.at(-1) ?? this.#texts);
    return UNSHOWN.has(name);
  }

  #openOutside(name: string, attributes: XmlAttributes): void {
    if (name === "p") this.flow.openParagraph();
    else if (name === "tr") this.flow.openRow();
    else if (name === "tc") this.flow.openInner();
    else if (name === "footnote" || name === "endnote")
      this.flow.openNote(attributes.get("type") === undefined ? `${name} ${attributes.get("id")}` : null);
    else if (name === "sdt") this.#controls.push({ prompt: false });
    else if (name === "den") this.#add("/", 0, 0);
    else if (name === "altChunk") this.around.leftOut.embedded++;
  }

  #openInRun(name: string, attributes: XmlAttributes, start: number): void {
    this.#run!.element = start;
    const mark = MARKS.get(name);
    if (name === "t") this.#isText = true;
    else if (mark !== undefined) this.#add(mark, start, start);
    else if (name === "fldChar") this.#field(attributes.get("fldCharType"));
    else if (name === "sym") this.#symbol(Number.parseInt(attributes.get("char") ?? "", 16), start);
    else if (name === "footnoteReference" || name === "endnoteReference")
      this.flow.hang(this.around.notes.get(`${name.replace("Reference", "")} ${attributes.get("id")}`) ?? []);
  }

  #property(name: string, attributes: XmlAttributes): void {
    const value = attributes.get("val");
    const { paragraph, row } = this.flow;
    if (this.#properties === "trPr") {
      if (name === "del" && row !== undefined) row.deleted = true;
    } else if (this.#properties === "rPr") {
      if (this.#run === null) return;
      if (name === "vanish") this.#run.hidden = isOn(value);
      if (name === "rStyle") this.#run.hidden ||= this.around.styles?.hides(value ?? null) ?? false;
    } else if (paragraph !== undefined) {
      if (name === "pStyle") paragraph.style = value ?? null;
      if (name === "numId") paragraph.list = value ?? null;
      if (name === "ilvl") paragraph.level = Number(value);
      if (name === "del" || name === "moveFrom") paragraph.merged = true;
    }
  }

  #field(type: string | undefined): void {
    if (type === "begin") this.#fields.push("code");
    else if (type === "separate" && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = "result";
    else if (type === "end") this.#fields.pop();
  }

  #symbol(code: number, start: number): void {
    if (Number.isNaN(code) || (code >= PRIVATE_FROM && code <= PRIVATE_TO)) this.around.leftOut.symbols++;
    else this.#add(String.fromCharCode(code), start, start);
  }

  #add(text: string, start: number, end: number): void {
    const { paragraph } = this.flow;
    const run = this.#run;
    if (paragraph === undefined || this.#fields.includes("code")) return;
    if (run?.hidden === true || (this.around.styles?.hides(paragraph.style) ?? false)) {
      this.around.leftOut.hidden += text.length;
      return;
    }
    const origin = this.source === null || run === null ? null : { run, element: run.element, start, end };
    paragraph.pieces.push({ text, origin });
  }
}
