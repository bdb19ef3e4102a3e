import { describe, expect, it } from "vitest";
import type { Book } from "../../workbench/book";
import { type BookEvent, formatCells, openBook, PERSON, Refusal, writeCells } from "../../workbench/book";
import { parseRange, SheetBuilder } from "../../src/workbook";

const at = (address: string) => parseRange(address)!;

function budgetBook(): Book {
  const first = new SheetBuilder("1-1")
    .set(0, 0, { value: "总表", text: "总表" })
    .set(2, 1, { value: 1234.5, text: "1,234.50", numberFormat: "#,##0.00" })
    .set(3, 1, { value: 1234.5, text: "1,234.50", formula: "SUM(B3:B3)", numberFormat: "#,##0.00" })
    .build({ merges: [at("A1:C1")], hiddenRows: [4] });
  const hidden = new SheetBuilder("底稿").set(0, 0, { value: 1, text: "1" }).build({ visibility: "hidden" });
  return openBook({ name: "预算.xlsx", sheets: [hidden, first] });
}

function heard(book: Book): BookEvent[] {
  const events: BookEvent[] = [];
  book.listen((event) => events.push(event));
  return events;
}

const refusal = (action: () => void): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
  return "done";
};

describe("an opened workbook", () => {
  it("shows the first visible sheet with what the file says", () => {
    const { activeSheet } = budgetBook();
    expect(activeSheet.name).toBe("1-1");
    expect(activeSheet.text(2, 1)).toBe("1,234.50");
    expect(activeSheet.content(3, 1)?.formula).toBe("=SUM(B3:B3)");
    expect(activeSheet.usedRange(true)).toEqual(at("A1:B4"));
    expect([...activeSheet.hiddenRows]).toEqual([4]);
  });

  it("selects a merge as a whole", () => {
    const book = budgetBook();
    expect(book.selectionOn(book.activeSheet).range).toEqual(at("A1:C1"));
    book.select(book.activeSheet, at("B1:B3"));
    expect(book.selectionOn(book.activeSheet).range).toEqual(at("A1:C3"));
  });
});

describe("editing", () => {
  it("updates value and shown text and tells once what changed", () => {
    const book = budgetBook();
    const events = heard(book);
    writeCells(book, book.activeSheet, at("B3"), () => "2000", PERSON);
    expect(book.activeSheet.text(2, 1)).toBe("2,000.00");
    expect(events).toEqual([
      {
        kind: "cells-changed",
        sheet: book.activeSheet.id,
        range: at("B3"),
        origin: PERSON,
        detail: { before: 1234.5, after: 2000 },
      },
    ]);
  });

  it("leaves the result of a formula over the edited cell alone", () => {
    const book = budgetBook();
    writeCells(book, book.activeSheet, at("B3"), () => "2000", PERSON);
    expect(book.activeSheet.value(3, 1)).toBe(1234.5);
  });

  it("shows a number anew when only its format changes", () => {
    const book = budgetBook();
    formatCells(book, book.activeSheet, at("B3"), () => ({ numberFormat: "0" }), PERSON);
    expect(book.activeSheet.text(2, 1)).toBe("1235");
  });

  it("is refused on a protected sheet, and nothing is changed", () => {
    const book = budgetBook();
    book.setProtected(book.activeSheet, true);
    const events = heard(book);
    expect(refusal(() => writeCells(book, book.activeSheet, at("B3"), () => 1, PERSON))).toBe("protected");
    expect(book.activeSheet.value(2, 1)).toBe(1234.5);
    expect(events).toEqual([]);
  });
});

describe("sheets", () => {
  it("keep Excel's rules for names", () => {
    const book = budgetBook();
    expect(refusal(() => book.addSheet("1-1", PERSON))).toBe("name-taken");
    expect(refusal(() => book.addSheet("a/b", PERSON))).toBe("name-invalid");
    expect(refusal(() => book.addSheet("长".repeat(32), PERSON))).toBe("name-invalid");
    expect(book.addSheet(undefined, PERSON).name).toBe("Sheet1");
    expect(book.addSheet(undefined, PERSON).name).toBe("Sheet2");
  });

  it("bring another one to the front when the front one is hidden or deleted", () => {
    const book = budgetBook();
    const first = book.activeSheet;
    const second = book.addSheet("2", PERSON);
    book.setVisibility(first, "hidden", PERSON);
    expect(book.activeSheet).toBe(second);
    expect(refusal(() => book.deleteSheet(second, PERSON))).toBe("last-visible-sheet");
    expect(refusal(() => book.activate(first))).toBe("hidden-sheet");
    book.setVisibility(first, "visible", PERSON);
    book.deleteSheet(second, PERSON);
    expect(book.activeSheet).toBe(first);
  });

  it("cannot be added or renamed while the structure is protected", () => {
    const book = budgetBook();
    book.isStructureProtected = true;
    expect(refusal(() => book.addSheet("2", PERSON))).toBe("protected");
    expect(refusal(() => book.renameSheet(book.activeSheet, "x", PERSON))).toBe("protected");
  });
});
