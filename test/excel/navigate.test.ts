import { beforeEach, describe, expect, it } from "vitest";
import { excelPort } from "../../src/excel";
import { installFakeHost, type FakeHost } from "./fake/host";

let host: FakeHost;
const TARGET = { sheet: "表2", row: 6, column: 3 };
beforeEach(() => {
  host = installFakeHost();
  host.book.add("表1");
  host.book.add("表2");
});

const go = (reveal = false) => excelPort().goTo(TARGET, { reveal });
const selected = () => {
  const { sheet, top, left } = host.book.selection;
  return { sheet: sheet?.name, row: top, column: left };
};

describe("going to a cell", () => {
  it("activates the sheet, selects the cell and checks where it arrived", async () => {
    expect(await go()).toEqual({ kind: "arrived" });
    expect(host.book.active?.name).toBe("表2");
    expect(selected()).toEqual(TARGET);
  });

  it("accepts the whole merge as the selection of a cell in it", async () => {
    host.book.sheets[1]!.merges.push({ top: 5, left: 2, bottom: 8, right: 3 });
    expect(await go()).toEqual({ kind: "arrived" });
    expect(selected()).toEqual({ sheet: "表2", row: 5, column: 2 });
  });

  it("says what is hidden and reveals nothing unasked", async () => {
    const sheet = host.book.sheets[1]!;
    sheet.hiddenColumns.add(3);
    expect(await go()).toEqual({ kind: "hidden", what: "column" });
    sheet.hiddenRows.add(6);
    expect(await go()).toEqual({ kind: "hidden", what: "row" });
    sheet.visibility = "Hidden";
    expect(await go()).toEqual({ kind: "hidden", what: "sheet" });
    expect([sheet.visibility, sheet.hiddenRows.size, sheet.hiddenColumns.size]).toEqual(["Hidden", 1, 1]);
    expect(host.book.active?.name).toBe("表1");
  });

  it("reveals sheet, row and column when asked", async () => {
    const sheet = host.book.sheets[1]!;
    sheet.visibility = "VeryHidden";
    sheet.hiddenRows.add(6).add(7);
    sheet.hiddenColumns.add(3);
    expect(await go(true)).toEqual({ kind: "arrived" });
    expect([sheet.visibility, [...sheet.hiddenRows], sheet.hiddenColumns.size]).toEqual(["Visible", [7], 0]);
  });

  it("tries a selection that did not take a second time, then owns up", async () => {
    const elsewhere = () => {
      host.book.active = host.book.sheets[0]!;
    };
    host.beforeSync = (n) => {
      if (n === 3) elsewhere();
    };
    expect(await go()).toEqual({ kind: "arrived" });
    host.syncs = 0;
    host.beforeSync = (n) => {
      if (n === 3 || n === 5) elsewhere();
    };
    host.book.selection = { sheet: host.book.sheets[0]!, top: 6, left: 3, bottom: 6, right: 3 };
    expect(await go()).toEqual({ kind: "failed", problem: "busy" });
  });
});

describe("a selection that stays", () => {
  it.each([
    { top: 5, left: 3 },
    { top: 7, left: 3 },
    { top: 6, left: 2 },
    { top: 6, left: 4 },
  ])("beside the cell, at %j, is no arrival", async ({ top, left }) => {
    const beside = { sheet: host.book.sheets[1]!, top, left, bottom: top, right: left };
    Object.defineProperty(host.book, "selection", { get: () => beside, set: () => undefined });
    expect(await go()).toEqual({ kind: "failed", problem: "busy" });
  });
});

describe("what keeps from going", () => {
  it("a sheet that is gone", async () => {
    host.book.remove(host.book.sheets[1]!);
    expect(await go()).toEqual({ kind: "failed", problem: "sheet-missing" });
  });

  it.each([
    ["GeneralException", "other-workbook-in-front"],
    ["InvalidSelection", "other-workbook-in-front"],
    ["InactiveWorkbook", "other-workbook-in-front"],
    ["AccessDenied", "protected"],
    ["InvalidOrTimedOutSession", "session-lost"],
  ])("%s at any round trip is %s", async (code, problem) => {
    for (const k of [1, 2, 3]) {
      host.syncs = 0;
      host.failAt(k, code);
      expect(await go()).toEqual({ kind: "failed", problem });
    }
  });

  it("a cell under edit, at once: nobody wants to be taken away a minute later", async () => {
    host.book.editing = true;
    expect(await go()).toEqual({ kind: "failed", problem: "edit-mode" });
    expect(host.syncs).toBe(1);
  });
});
