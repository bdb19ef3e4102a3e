import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { excelPort } from "../../src/excel";
import type { CellMark } from "../../src/workbook";
import type { FakeFill, FakeSheet } from "./fake/book";
import { installFakeHost, type FakeHost } from "./fake/host";

let host: FakeHost;
let sheet: FakeSheet;
const YELLOW: FakeFill = { color: "#FFFF00", pattern: "Solid", patternColor: "", tintAndShade: 0 };
const HATCHED: FakeFill = { color: "#00B0F0", pattern: "LightUp", patternColor: "#FF0000", tintAndShade: 0 };
const WHITE: FakeFill = { color: "#FFFFFF", pattern: "Solid", patternColor: "", tintAndShade: 0 };

function freshBook(): void {
  host = installFakeHost();
  sheet = host.book.add("表1");
  for (let row = 0; row < 10; row += 1) sheet.set(row, 0, "a").set(row, 1, row);
  sheet.fills.set("1,1", YELLOW).set("2,1", HATCHED).set("3,1", WHITE);
}
beforeEach(freshBook);

const mark = (row: number, severity: CellMark["severity"] = "error"): CellMark => ({
  cell: { sheet: "表1", row, column: 1 },
  severity,
});
const MARKS = [1, 2, 3, 4].map((row) => mark(row));
const colours = (rows: readonly number[]) => rows.map((row) => sheet.fill(row, 1).color);
const fills = () =>
  [...sheet.fills].filter(([, fill]) => fill.color !== "#FFFFFF" || fill.tintAndShade !== null).sort();

describe("marking", () => {
  it("colours by severity, the worst of several marks on one cell", async () => {
    await excelPort().mark([mark(5, "warning"), mark(5, "error"), mark(6, "inconsistent"), mark(7, "warning")]);
    const [error, inconsistent, warning] = colours([5, 6, 7]);
    expect(new Set([error, inconsistent, warning, "#FFFFFF"]).size).toBe(4);
    await excelPort().mark([mark(8, "error")]);
    expect(colours([8])).toEqual([error]);
  });

  it("takes three round trips for any number of cells that fit into one", async () => {
    await excelPort().mark(MARKS);
    expect(host.syncs).toBe(3);
    await excelPort().mark([]);
    expect(host.syncs).toBe(3);
  });

  it("is undone exactly: no fill, plain fill, white fill and pattern", async () => {
    const before = fills();
    const port = excelPort();
    await port.mark(MARKS);
    expect(fills()).not.toEqual(before);
    await port.unmark();
    expect(fills()).toEqual(before);
    expect(host.book.settings.size).toBe(0);
  });

  it("is undone after the workbook was closed and opened again, also under another sheet id", async () => {
    const before = fills();
    await excelPort().mark(MARKS);
    Object.assign(sheet, { id: "{other}" });
    await excelPort().unmark();
    expect(fills()).toEqual(before);
  });

  it("is undone after the sheet was renamed", async () => {
    const before = fills();
    await excelPort().mark(MARKS);
    sheet.name = "新名";
    await excelPort().unmark();
    expect(fills()).toEqual(before);
  });

  it("remembers the user's fill, not its own mark, when marked twice", async () => {
    const before = fills();
    await excelPort().mark(MARKS);
    await excelPort().mark([mark(1, "warning"), mark(5)]);
    await excelPort().unmark();
    expect(fills()).toEqual(before);
  });

  it("remembers what the user painted between two marks", async () => {
    await excelPort().mark(MARKS);
    sheet.fills.set("1,1", { ...YELLOW, color: "#00FF00" });
    await excelPort().mark(MARKS);
    await excelPort().unmark();
    expect(colours([1, 2])).toEqual(["#00FF00", HATCHED.color]);
  });

  it("leaves a gradient alone, which nobody could put back", async () => {
    sheet.fills.set("5,1", { ...YELLOW, pattern: "LinearGradient" });
    await excelPort().mark([mark(5)]);
    expect(sheet.fill(5, 1).pattern).toBe("LinearGradient");
    expect(colours([5])).toEqual(["#FFFF00"]);
  });
});

describe("unmarking a workbook that was changed since", () => {
  it("follows the marks when rows were inserted above", async () => {
    await excelPort().mark(MARKS);
    sheet.insertRows(2, 3);
    await excelPort().unmark();
    expect(sheet.fill(1, 1)).toMatchObject(YELLOW);
    expect(sheet.fill(5, 1)).toMatchObject(HATCHED);
    expect(colours([2, 3, 4, 6, 7])).toEqual(Array(5).fill("#FFFFFF"));
  });

  it("leaves alone what the user has painted meanwhile", async () => {
    await excelPort().mark(MARKS);
    sheet.fills.set("4,1", { ...YELLOW, color: "#112233" });
    await excelPort().unmark();
    expect(colours([1, 4])).toEqual(["#FFFF00", "#112233"]);
  });

  it("leaves none of its colours behind when marks were copied", async () => {
    await excelPort().mark([mark(1), mark(4)]);
    sheet.fills.set("6,1", sheet.fill(1, 1));
    sheet.fills.delete("4,1");
    await excelPort().unmark();
    expect(colours([1, 4, 6])).toEqual(["#FFFF00", "#FFFFFF", "#FFFFFF"]);
  });

  it("forgets cells of a sheet that was deleted", async () => {
    await excelPort().mark(MARKS);
    host.book.remove(sheet);
    await excelPort().unmark();
    expect(host.book.settings.size).toBe(0);
  });

  it.each(["not json", "[1, {}]", '{"a":1}', 7])("survives a damaged memory: %s", async (memory) => {
    host.book.settings.set("budget-narrative.marks", memory);
    await excelPort().unmark();
    expect(host.book.settings.size).toBe(0);
    expect(colours([1])).toEqual(["#FFFF00"]);
  });

  it("does nothing where nothing was marked", async () => {
    await excelPort().unmark();
    expect(host.syncs).toBe(1);
  });
});

describe("what keeps from marking", () => {
  it("a protected sheet, before anything is changed", async () => {
    sheet.protected = true;
    await expect(excelPort().mark(MARKS)).rejects.toMatchObject({ problem: "protected" });
    expect(host.book.settings.size).toBe(0);
    sheet.formattingAllowed = true;
    await excelPort().mark(MARKS);
    sheet.formattingAllowed = false;
    await expect(excelPort().unmark()).rejects.toMatchObject({ problem: "protected" });
    expect(host.book.settings.size).toBe(1);
  });

  it("a sheet that is gone", async () => {
    host.book.remove(sheet);
    await expect(excelPort().mark(MARKS)).rejects.toMatchObject({ problem: "sheet-missing" });
  });

  it("whatever fails and when, unmarking brings the workbook back", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("AccessDenied", "GeneralException", "ActivityLimitReached", "ResponsePayloadSizeLimitExceeded"),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 12 }),
        async (code, duringMark, duringUnmark, actions) => {
          freshBook();
          const before = fills();
          host.breakAt(duringMark, code, actions);
          await excelPort()
            .mark(MARKS)
            .catch(() => undefined);
          host.syncs = 0;
          host.breakAt(duringUnmark, code, actions);
          await excelPort()
            .unmark()
            .catch(() => undefined);
          host.breakAt(0, code, 0);
          await excelPort().unmark();
          expect(fills()).toEqual(before);
          expect(host.book.settings.size).toBe(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
