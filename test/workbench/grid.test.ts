import { describe, expect, it } from "vitest";
import { Book, PERSON, type Selection, writeCells } from "../../workbench/book";
import { Axis } from "../../workbench/grid/axis";
import { layOut, ROW_HEIGHT, type SheetLayout } from "../../workbench/grid/layout";
import { afterKey, single, stretched } from "../../workbench/grid/navigation";
import { addressOf, addressOfRange, parseAddress, parseRange } from "../../src/workbook";

const at = (address: string) => parseRange(address)!;

function laidOut(entries: Readonly<Record<string, string>>, merges: readonly string[] = []): SheetLayout {
  const book = new Book("x.xlsx");
  const sheet = book.newSheet("1");
  for (const [address, entry] of Object.entries(entries)) writeCells(book, sheet, at(address), () => entry, PERSON);
  sheet.merges = merges.map(at);
  return layOut(sheet);
}

const press = (key: string, shiftKey = false, ctrlKey = false) => ({ key, shiftKey, ctrlKey });

const cell = (layout: SheetLayout, address: string): Selection => single(layout, parseAddress(address)!);

/** Where keys lead from a cell: "active cell of selected range". */
function follow(layout: SheetLayout, from: string, ...keys: ReturnType<typeof press>[]): string {
  let selection = cell(layout, from);
  for (const key of keys) selection = afterKey(layout, selection, key) ?? selection;
  return `${addressOf(selection.active.row, selection.active.column)} ${addressOfRange(selection.range)}`;
}

describe("an axis", () => {
  const axis = new Axis(5, (index) => (index === 2 ? 0 : 10));

  it("finds what lies at a position and skips what is hidden", () => {
    expect(axis.length).toBe(40);
    expect([0, 9, 10, 19, 20, 39, 400].map((position) => axis.at(position))).toEqual([0, 0, 1, 1, 3, 4, 4]);
    expect(axis.span(1, 3)).toBe(20);
    expect(axis.step(1, 1)).toBe(3);
    expect(axis.step(4, 1)).toBe(4);
  });
});

describe("layout", () => {
  it("fits columns to numbers, lets a lone long text run on, and wraps one that has a neighbour", () => {
    const long = "一般公共预算财政拨款基本支出和项目支出以及政府性基金预算支出情况说明表";
    const lone = laidOut({ A1: long, B2: "12345678.25" });
    expect(lone.rows.size(0)).toBe(ROW_HEIGHT);
    expect(lone.columns.size(1)).toBeGreaterThan(lone.columns.size(5));
    const crowded = laidOut({ A1: long, B1: "1" });
    expect(crowded.rows.size(0)).toBeGreaterThan(ROW_HEIGHT);
  });

  it("makes room for a text in a tall merge", () => {
    const layout = laidOut({ A1: "一般公共预算拨款收入合计数", B2: "1" }, ["A1:A2"]);
    expect(layout.rows.span(0, 1)).toBeGreaterThan(2 * ROW_HEIGHT);
  });

  it("gives hidden rows no height", () => {
    const { sheet } = laidOut({ A1: "1", A3: "2" });
    sheet.hiddenRows.add(1);
    expect(layOut(sheet).rows.size(1)).toBe(0);
  });
});

describe("keys", () => {
  const layout = laidOut({ B2: "1", B3: "2", B4: "3", B7: "4", D2: "5" }, ["C3:D4"]);

  it.each([
    ["A1", [press("ArrowDown")], "A2 A2"],
    ["A1", [press("ArrowUp")], "A1 A1"],
    ["A1", [press("Enter")], "A2 A2"],
    ["B2", [press("Tab")], "C2 C2"],
    ["B2", [press("Tab", true)], "A2 A2"],
    ["B2", [press("ArrowDown", true)], "B2 B2:B3"],
    ["B2", [press("ArrowDown", true), press("ArrowUp", true)], "B2 B2"],
    ["B2", [press("ArrowDown", false, true)], "B4 B4"],
    ["B4", [press("ArrowDown", false, true)], "B7 B7"],
    ["B3", [press("ArrowRight")], "C3 C3:D4"],
    ["B3", [press("ArrowRight"), press("ArrowRight")], "E3 E3"],
    ["B3", [press("ArrowRight"), press("ArrowDown")], "C5 C5"],
    ["B3", [press("ArrowRight", true)], "B3 B3:D4"],
    ["D9", [press("Home")], "A9 A9"],
    ["D9", [press("Home", false, true)], "A1 A1"],
    ["A1", [press("End", false, true)], "D7 D7"],
    ["A1", [press("PageDown")], "A21 A21"],
  ])("from %s", (from, keys, expected) => {
    expect(follow(layout, from, ...keys)).toBe(expected);
  });

  it("leaves other keys alone", () => {
    expect(afterKey(layout, cell(layout, "A1"), press("a"))).toBeNull();
  });

  it("stretches to the cell under the pointer without cutting a merge", () => {
    expect(addressOfRange(stretched(layout.sheet, cell(layout, "B2"), { row: 2, column: 2 }).range)).toBe("B2:D4");
  });
});
