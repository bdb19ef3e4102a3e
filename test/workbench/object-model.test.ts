import { describe, expect, it } from "vitest";
import { Book, PERSON, writeCells } from "../../workbench/book";
import { runBatch } from "../../workbench/host/batch";
import { ACTION_TYPE, type BatchAction, type ObjectPath, PATH_TYPE } from "../../workbench/host/batch-messages";
import { MissingMembers } from "../../workbench/host/missing-members";
import { CURRENT_EXCEL } from "../../workbench/host/requirement-sets";
import { Session } from "../../workbench/host/session";
import { parseRange } from "../../src/workbook";

/** Builds a batch path by path, as the library would send it. */
class Batch {
  readonly #paths: Record<string, ObjectPath> = { "1": { Id: 1, ObjectPathType: PATH_TYPE.root, Name: "" } };
  readonly #actions: BatchAction[] = [];
  #last = 1;

  step(parent: number, type: number, name: string, ...args: unknown[]): number {
    const Id = ++this.#last;
    this.#paths[String(Id)] = {
      Id,
      ObjectPathType: type,
      Name: name,
      ParentObjectPathId: parent,
      ArgumentInfo: { Arguments: args },
    };
    return Id;
  }

  sheet(name: string): number {
    const sheets = this.step(1, PATH_TYPE.property, "Worksheets");
    return this.step(sheets, PATH_TYPE.indexer, "", name);
  }

  range(sheet: string, address: string): number {
    return this.step(this.sheet(sheet), PATH_TYPE.method, "GetRange", address);
  }

  act(path: number, type: number, more: Partial<BatchAction> = {}): this {
    this.#actions.push({ Id: ++this.#last, ActionType: type, Name: "", ObjectPathId: path, ...more });
    return this;
  }

  load(path: number, ...select: string[]): this {
    return this.act(path, ACTION_TYPE.query, { QueryInfo: { Select: select } });
  }

  set(path: number, name: string, value: unknown): this {
    return this.act(path, ACTION_TYPE.setProperty, { Name: name, ArgumentInfo: { Arguments: [value] } });
  }

  run(session: Session) {
    const answer = runBatch({ Actions: this.#actions, ObjectPaths: this.#paths }, session);
    return { values: answer.Results.map(({ Value }) => Value), error: answer.Error, traces: answer.TraceIds };
  }
}

function session(excelApi = CURRENT_EXCEL.ExcelApi!): Session {
  const book = new Book("x.xlsx");
  const sheet = book.newSheet("1-1");
  writeCells(book, sheet, parseRange("B2:C3")!, (row, column) => row * 10 + column, PERSON);
  book.newSheet("2");
  const conditions = { isEditingCell: false, isAnotherWorkbookInFront: false };
  return new Session("s", book, { ...CURRENT_EXCEL, ExcelApi: excelApi }, new MissingMembers(), conditions);
}

describe("queries", () => {
  it("answers selected members under the library's names, nested ones included", () => {
    const batch = new Batch();
    const { values } = batch
      .load(batch.range("1-1", "B2:C2"), "values", "format/fill/color", "worksheet/name")
      .run(session());
    expect(values).toEqual([
      {
        Values: [[11, 12]],
        Format: { Fill: { Color: "#FFFFFF" } },
        Worksheet: { Id: "{00000000-0000-4000-8000-000000000001}", Name: "1-1" },
      },
    ]);
  });

  it("lists a collection with what identifies its items", () => {
    const batch = new Batch();
    const sheets = batch.step(1, PATH_TYPE.property, "Worksheets");
    const { values } = batch.load(sheets, "items/name").run(session());
    expect(values).toEqual([
      {
        _Items: [
          { Id: "{00000000-0000-4000-8000-000000000001}", Name: "1-1" },
          { Id: "{00000000-0000-4000-8000-000000000002}", Name: "2" },
        ],
      },
    ]);
  });

  it("answers null for what hangs on a null object", () => {
    const batch = new Batch();
    const sheets = batch.step(1, PATH_TYPE.property, "Worksheets");
    const none = batch.step(sheets, PATH_TYPE.method, "GetItemOrNullObject", "没有");
    const cell = batch.step(none, PATH_TYPE.method, "GetRange", "A1");
    expect(batch.act(none, ACTION_TYPE.instantiate).load(cell, "values").run(session()).values).toEqual([null, null]);
  });

  it("gives a kept range the id by which a later batch finds it", () => {
    const kept = session();
    const first = new Batch();
    const range = first.range("1-1", "B2");
    const { values } = first
      .act(range, ACTION_TYPE.method, { Name: "_KeepReference" })
      .act(range, ACTION_TYPE.instantiate)
      .run(kept);
    const { _ReferenceId: id } = values[1] as { _ReferenceId: string };
    const second = new Batch();
    const again = second.step(1, PATH_TYPE.reference, id);
    expect(second.load(again, "values").run(kept).values).toEqual([{ _ReferenceId: id, Values: [[11]] }]);
  });

  it("answers null instead of more than five million cells", () => {
    const batch = new Batch();
    expect(batch.load(batch.range("1-1", "A:F"), "values", "rowCount").run(session()).values).toEqual([
      { Values: null, RowCount: 1_048_576 },
    ]);
  });
});

describe("errors", () => {
  it("stops at the first failing action and keeps what was done before", () => {
    const target = session();
    const batch = new Batch();
    const cell = batch.range("1-1", "A1");
    const missing = batch.sheet("没有");
    const { values, error } = batch
      .set(cell, "Values", [["改"]])
      .load(missing, "name")
      .set(cell, "Values", [["再改"]])
      .run(target);
    expect(values).toEqual([null]);
    expect(error).toMatchObject({ Code: "ItemNotFound", ActionIndex: 1, HttpStatusCode: 404 });
    expect(target.book.activeSheet.value(0, 0)).toBe("改");
  });

  it("refuses a matrix of the wrong size", () => {
    const batch = new Batch();
    const { error } = batch.set(batch.range("1-1", "A1:B2"), "Values", [[1, 2]]).run(session());
    expect(error?.Code).toBe("InvalidArgument");
  });

  it("collects members it does not have", () => {
    const target = session();
    const batch = new Batch();
    const range = batch.range("1-1", "A1");
    const { error } = batch.act(range, ACTION_TYPE.method, { Name: "AutoFill" }).run(target);
    expect(error?.Code).toBe("ApiNotFound");
    expect(target.missing.list).toEqual([{ member: "Range.autoFill", reason: "not-emulated" }]);
  });

  it("collects members that the announced version does not have", () => {
    const target = session("1.10");
    const batch = new Batch();
    batch.act(batch.range("1-1", "A1"), ACTION_TYPE.method, { Name: "GetMergedAreasOrNullObject" }).run(target);
    expect(target.missing.list).toEqual([
      { member: "Range.getMergedAreasOrNullObject", reason: "newer-than-announced" },
    ]);
  });

  it("leaves newer scalars out of a plain load", () => {
    const batch = new Batch();
    const { values } = batch.load(batch.range("1-1", "A1")).run(session("1.1"));
    expect(Object.keys(values[0] as object)).toContain("Values");
    expect(Object.keys(values[0] as object)).not.toContain("RowHidden");
  });

  it("says that a range is gone when its sheet was deleted", () => {
    const target = session();
    const first = new Batch();
    const range = first.range("2", "A1");
    const kept = first
      .act(range, ACTION_TYPE.method, { Name: "_KeepReference" })
      .act(range, ACTION_TYPE.instantiate)
      .run(target).values[1] as { _ReferenceId: string };
    target.book.deleteSheet(target.book.sheetByName("2")!, PERSON);
    const second = new Batch();
    const again = second.step(1, PATH_TYPE.reference, kept._ReferenceId);
    expect(second.load(again, "address").run(target).error?.Code).toBe("ItemNotFound");
  });
});

describe("addresses", () => {
  it.each([
    ["B2", "'1-1'!B2"],
    ["$B$2:C3", "'1-1'!B2:C3"],
    ["C3:B2", "'1-1'!B2:C3"],
    ["B:C", "'1-1'!B:C"],
    ["2:3", "'1-1'!2:3"],
    ["'1-1'!A1", "'1-1'!A1"],
  ])("%s is %s", (address, expected) => {
    const batch = new Batch();
    expect(batch.load(batch.range("1-1", address), "address").run(session()).values).toEqual([{ Address: expected }]);
  });

  it("no address is the whole sheet", () => {
    const batch = new Batch();
    const { values } = batch.load(batch.range("1-1", ""), "address").run(session());
    expect(values).toEqual([{ Address: "'1-1'!1:1048576" }]);
  });

  it.each(["A0", "ZZZZ1", "A1048577", "甲1"])("%j is none", (address) => {
    const batch = new Batch();
    const { error } = batch.load(batch.range("1-1", address), "address").run(session());
    expect(error?.Code).toBe("InvalidArgument");
  });
});
