import type { CellRange, Visibility } from "../../src/workbook";
import type { BookEvent, Origin } from "./book-event";
import { BookSheet, MAX_COLUMNS, MAX_ROWS } from "./book-sheet";
import { aroundMerges, boundsOf, type CellPosition } from "./ranges";
import { Refusal } from "./refusal";
import { checkSheetName, freeSheetName } from "./sheet-name";

/** A selected range and the cell in it that typing goes to. */
export interface Selection {
  readonly range: CellRange;
  readonly active: CellPosition;
}

const FIRST_CELL: CellPosition = { row: 0, column: 0 };

export type BookListener = (event: BookEvent) => void;

/** An open workbook: its sheets, selection and settings. What changes inside a sheet goes through edits.ts. */
export class Book {
  readonly #sheets: BookSheet[] = [];
  readonly #listeners = new Set<BookListener>();
  readonly #selections = new Map<string, Selection>();
  #active = "";
  #lastSheetNumber = 0;
  #version = 0;
  /** Add-in settings saved with the workbook, as JSON text by key. */
  readonly settings = new Map<string, string>();
  /** Defined names and what they refer to, as in ='1-1'!$A$1:$C$3. */
  readonly names = new Map<string, string>();

  /** Sheets cannot be added, renamed, moved, hidden or deleted. */
  isStructureProtected = false;

  constructor(readonly name: string) {}

  get sheets(): readonly BookSheet[] {
    return this.#sheets;
  }

  get activeSheet(): BookSheet {
    return this.sheetById(this.#active) ?? this.#sheets[0]!;
  }

  sheetById(id: string): BookSheet | undefined {
    return this.#sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): BookSheet | undefined {
    const wanted = name.toLowerCase();
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Grows with every change, so that a view can tell whether it is up to date. */
  get version(): number {
    return this.#version;
  }

  readonly listen = (listener: BookListener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tells everybody about a change that was just made. */
  announce(event: BookEvent): void {
    this.#version += 1;
    const sheet = this.sheetById(event.sheet);
    if (sheet !== undefined && event.kind !== "selection-changed") sheet.version += 1;
    for (const listener of [...this.#listeners]) listener(event);
  }

  selectionOn(sheet: BookSheet): Selection {
    return this.#selections.get(sheet.id) ?? selectionOf(sheet, boundsOf(FIRST_CELL, FIRST_CELL));
  }

  /** @throws Refusal when the name is taken or not allowed */
  addSheet(name: string | undefined, origin: Origin): BookSheet {
    this.#requireFreeStructure();
    if (name !== undefined) checkSheetName(name, this.#sheets);
    const sheet = this.newSheet(name ?? freeSheetName(this.#sheets));
    this.announce({ kind: "added", sheet: sheet.id, origin });
    return sheet;
  }

  /** Adds without announcing: for a workbook that is just being loaded. */
  newSheet(name: string): BookSheet {
    this.#lastSheetNumber += 1;
    const serial = String(this.#lastSheetNumber).padStart(12, "0");
    const sheet = new BookSheet(`{00000000-0000-4000-8000-${serial}}`, name);
    this.#sheets.push(sheet);
    if (this.#active === "") this.#active = sheet.id;
    return sheet;
  }

  /** @throws Refusal when it is the last visible sheet */
  deleteSheet(sheet: BookSheet, origin: Origin): void {
    this.#requireFreeStructure();
    this.#requireAnotherVisible(sheet);
    const position = this.#sheets.indexOf(sheet);
    if (sheet === this.activeSheet) this.activate(this.#nextVisible(position));
    this.#sheets.splice(position, 1);
    this.#selections.delete(sheet.id);
    this.announce({ kind: "deleted", sheet: sheet.id, name: sheet.name, origin });
  }

  /** @throws Refusal when the name is taken or not allowed */
  renameSheet(sheet: BookSheet, name: string, origin: Origin): void {
    const before = sheet.name;
    if (before === name) return;
    this.#requireFreeStructure();
    checkSheetName(
      name,
      this.#sheets.filter((other) => other !== sheet),
    );
    sheet.name = name;
    this.announce({ kind: "renamed", sheet: sheet.id, before, after: name, origin });
  }

  moveSheet(sheet: BookSheet, position: number): void {
    this.#requireFreeStructure();
    const before = this.#sheets.indexOf(sheet);
    this.#sheets.splice(before, 1);
    this.#sheets.splice(position, 0, sheet);
    if (before !== position) this.announce({ kind: "moved", sheet: sheet.id, before, after: position });
  }

  /** @throws Refusal when it would hide the last visible sheet */
  setVisibility(sheet: BookSheet, visibility: Visibility, origin: Origin): void {
    const before = sheet.visibility;
    if (before === visibility) return;
    this.#requireFreeStructure();
    if (visibility !== "visible") {
      this.#requireAnotherVisible(sheet);
      if (sheet === this.activeSheet) this.activate(this.#nextVisible(this.#sheets.indexOf(sheet)));
    }
    sheet.visibility = visibility;
    this.announce({ kind: "visibility-changed", sheet: sheet.id, before, after: visibility, origin });
  }

  setProtected(sheet: BookSheet, isProtected: boolean): void {
    if (sheet.isProtected === isProtected) return;
    sheet.isProtected = isProtected;
    this.announce({ kind: "protection-changed", sheet: sheet.id, isProtected });
  }

  /** @throws Refusal when the sheet is hidden */
  activate(sheet: BookSheet): void {
    if (sheet.visibility !== "visible") throw new Refusal("hidden-sheet");
    const previous = this.activeSheet;
    if (previous === sheet) return;
    this.#active = sheet.id;
    this.announce({ kind: "activated", sheet: sheet.id, previous: previous.id });
  }

  /** Selects on the sheet and brings the sheet to the front. @throws Refusal when it is hidden */
  select(sheet: BookSheet, wanted: CellRange, active?: CellPosition): void {
    this.activate(sheet);
    const selection = selectionOf(sheet, wanted, active);
    this.#selections.set(sheet.id, selection);
    this.announce({ kind: "selection-changed", sheet: sheet.id, range: selection.range });
  }

  #requireFreeStructure(): void {
    if (this.isStructureProtected) throw new Refusal("protected");
  }

  #requireAnotherVisible(sheet: BookSheet): void {
    if (!this.#sheets.some((other) => other !== sheet && other.visibility === "visible"))
      throw new Refusal("last-visible-sheet");
  }

  #nextVisible(position: number): BookSheet {
    const order = [...this.#sheets.slice(position + 1), ...this.#sheets.slice(0, position).reverse()];
    return order.find((sheet) => sheet.visibility === "visible")!;
  }
}

function selectionOf(sheet: BookSheet, wanted: CellRange, active?: CellPosition): Selection {
  const isWholeLine = wanted.bottom === MAX_ROWS - 1 || wanted.right === MAX_COLUMNS - 1;
  const range = isWholeLine ? wanted : aroundMerges(sheet.merges, wanted);
  return { range, active: active ?? { row: range.top, column: range.left } };
}
