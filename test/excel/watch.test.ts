import { beforeEach, describe, expect, it } from "vitest";
import { excelPort } from "../../src/excel";
import type { CellRef, SheetChange } from "../../src/workbook";
import { installFakeHost, type FakeHost } from "./fake/host";

let host: FakeHost;
beforeEach(() => {
  host = installFakeHost();
  host.book.add("表1").set(0, 0, "a");
  host.book.add("表2").set(0, 0, "b");
});

const id = (index: number) => host.book.sheets[index]!.id;

describe("watching changes", () => {
  const changes: SheetChange[] = [];
  const watch = async () => {
    changes.length = 0;
    const port = excelPort();
    return { port, stop: await port.watchChanges((change) => changes.push(change)) };
  };

  it("names the sheet of every edit, whether or not the workbook was read before", async () => {
    await watch();
    await host.fire("onChanged", { worksheetId: id(1) });
    await host.fire("onChanged", { worksheetId: id(0) });
    expect(changes).toEqual([{ sheets: ["表2"] }, { sheets: ["表1"] }]);
  });

  it("asks Excel for names only when it meets an unknown sheet", async () => {
    await watch();
    await host.fire("onChanged", { worksheetId: id(1) });
    const before = host.syncs;
    await host.fire("onChanged", { worksheetId: id(1) });
    expect(host.syncs).toBe(before);
  });

  it("counts added and deleted sheets as changes, a deleted one by the name it had", async () => {
    const { port } = await watch();
    await port.read();
    const added = host.book.add("表3");
    await host.fire("onAdded", { worksheetId: added.id });
    host.book.remove(host.book.sheets[0]!);
    await host.fire("onDeleted", { worksheetId: "{id-1}" });
    expect(changes).toEqual([{ sheets: ["表3"] }, { sheets: ["表1"] }]);
  });

  it("hears of renamed sheets where Excel tells", async () => {
    host.api = 17;
    await watch();
    await host.fire("onNameChanged", { worksheetId: id(0), nameBefore: "表1", nameAfter: "新名" });
    expect(changes).toEqual([{ sheets: ["新名"] }]);
  });

  it("does not ask an older Excel for an event it does not have", async () => {
    await watch();
    expect([...host.listeners.keys()].sort()).toEqual(["onAdded", "onChanged", "onDeleted"]);
  });

  it("tells of a change even when Excel cannot say which sheet it was in", async () => {
    await watch();
    host.failAt(host.syncs + 1, "InvalidOrTimedOutSession", true);
    await host.fire("onChanged", { worksheetId: id(0) });
    expect(changes).toEqual([{ sheets: [] }]);
  });

  it("keeps quiet about the sheet that it writes itself", async () => {
    const { port } = await watch();
    await port.writeReportSheet({ name: "核对结果", rows: [["a"]] });
    await host.fire("onAdded", { worksheetId: id(2) });
    await host.fire("onChanged", { worksheetId: id(2) });
    expect(changes).toEqual([]);
  });

  it("keeps quiet while it replaces the sheet of an earlier session", async () => {
    const old = host.book.add("核对结果");
    old.customProperties.set("budget-narrative.report", "1");
    const { port } = await watch();
    await host.fire("onChanged", { worksheetId: id(0) });
    changes.length = 0;
    const before = host.syncs;
    host.beforeSync = async (n) => {
      if (n === before + 3) await host.fire("onChanged", { worksheetId: old.id });
    };
    await port.writeReportSheet({ name: "核对结果", rows: [["新"]] });
    expect(old.at(0, 0)?.value).toBe("新");
    expect(changes).toEqual([]);
  });

  it("knows its own sheet of an earlier session after reading", async () => {
    host.book.add("核对结果").customProperties.set("budget-narrative.report", "1");
    const { port } = await watch();
    const workbook = await port.read();
    await host.fire("onChanged", { worksheetId: id(2) });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["表1", "表2"]);
    expect(changes).toEqual([]);
  });

  it("stops: handlers are taken off and late events pass no more", async () => {
    const { stop } = await watch();
    const late = [...host.listeners.get("onChanged")!];
    stop();
    stop();
    await expect.poll(() => host.listeners.get("onChanged")!.size).toBe(0);
    await late[0]!({ worksheetId: id(0) });
    expect(changes).toEqual([]);
  });

  it("cannot be started in a lost session", async () => {
    host.failAt(1, "InvalidOrTimedOutSession");
    await expect(watch()).rejects.toMatchObject({ problem: "session-lost" });
  });
});

describe("watching the selection", () => {
  it("tells the top left cell of the first area, and nothing for whole columns or rows", async () => {
    const cells: CellRef[] = [];
    const stop = await excelPort().watchSelection((cell) => cells.push(cell));
    await host.fire("onSelectionChanged", { worksheetId: id(1), address: "C7" });
    await host.fire("onSelectionChanged", { worksheetId: id(0), address: "B2:D9,F1" });
    await host.fire("onSelectionChanged", { worksheetId: id(0), address: "C:C" });
    await host.fire("onSelectionChanged", { worksheetId: "{gone}", address: "A1" });
    expect(cells).toEqual([
      { sheet: "表2", row: 6, column: 2 },
      { sheet: "表1", row: 1, column: 1 },
    ]);
    stop();
    await expect.poll(() => host.listeners.get("onSelectionChanged")!.size).toBe(0);
  });
});
