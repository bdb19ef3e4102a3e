import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { excelPort } from "../../src/excel";
import { HostError, type ReadProgress, type Workbook } from "../../src/workbook";
import { installFakeHost, type FakeHost } from "./fake/host";

let host: FakeHost;
beforeEach(() => {
  host = installFakeHost();
});

/** Waits for an Excel on a slow machine, but not long for one that stays under edit. */
const PATIENCE = { answer: 30_000, editing: 30_000, retry: 1 };
const IMPATIENCE = { answer: 50, editing: 50, retry: 5 };
const port = (patience = PATIENCE) => excelPort({ patience });

/** A sheet of labels and amounts, title merged over the width. */
function addTable(name: string, rows: number, columns: number): void {
  const sheet = host.book.add(name);
  sheet.set(0, 0, `${name}标题`);
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: columns - 1 });
  for (let row = 1; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      sheet.set(row, column, column === 0 ? `科目${row}` : { value: row * column, numberFormat: "#,##0.00" });
}

async function outcome(reading: Promise<Workbook>): Promise<Workbook | HostError> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

function cellCount(workbook: Workbook): number {
  let count = 0;
  for (const sheet of workbook.sheets) for (let row = 0; row < sheet.rowCount; row += 1) count += sheet.row(row).length;
  return count;
}

describe("what a cell becomes", () => {
  beforeEach(() => {
    const sheet = host.book.add("表1");
    sheet
      .set(2, 1, { value: 1234.5, text: "1,234.50", formula: "=SUM(B4:B9)", numberFormat: "#,##0.00" })
      .set(2, 2, { value: 3852.48, text: "#######" })
      .set(2, 3, { value: "#REF!", formula: "=A1" })
      .set(3, 1, { value: "", formula: '=""' })
      .set(3, 2, { value: "=1+1" })
      .set(3, 3, { value: false, text: "FALSE" })
      .set(4, 3, { value: 0, text: "-" });
  });

  it("keeps value, shown text, formula and number format", async () => {
    const sheet = (await port().read()).sheets[0]!;
    expect(sheet.cell(2, 1)).toEqual({
      value: 1234.5,
      text: "1,234.50",
      formula: "=SUM(B4:B9)",
      numberFormat: "#,##0.00",
    });
    expect(sheet.cell(3, 3)).toEqual({ value: false, text: "FALSE" });
    expect(sheet.cell(4, 3)).toEqual({ value: 0, text: "-" });
  });

  it("stores no blank cell, not even one whose formula yields nothing", async () => {
    const sheet = (await port().read()).sheets[0]!;
    expect(sheet.cell(3, 1)).toBeUndefined();
    expect(sheet.row(2).map(([column]) => column)).toEqual([1, 2, 3]);
    expect(sheet.row(0)).toEqual([]);
  });

  it("flags error values and takes a text that starts with = for a text", async () => {
    const sheet = (await port().read()).sheets[0]!;
    expect(sheet.cell(2, 3)).toEqual({ value: "#REF!", text: "#REF!", formula: "=A1", isError: true });
    expect(sheet.cell(3, 2)).toEqual({ value: "=1+1", text: "=1+1" });
  });

  it("shows the number where a narrow column shows ####", async () => {
    expect((await port().read()).sheets[0]!.cell(2, 2)?.text).toBe("3852.48");
  });

  it("finds names, visibility, merges, hidden rows and columns, and indents of labels", async () => {
    const sheet = host.book.sheets[0]!;
    sheet.visibility = "VeryHidden";
    sheet.merges.push({ top: 2, left: 1, bottom: 4, right: 2 });
    sheet.hiddenRows.add(3);
    sheet.hiddenColumns.add(2);
    for (let row = 2; row < 6; row += 1) sheet.set(row, 0, { value: "教育支出", indent: row - 2 });
    const workbook = await port().read();
    const read = workbook.sheets[0]!;
    expect([workbook.name, read.name, read.visibility]).toEqual(["预算.xlsx", "表1", "very-hidden"]);
    expect(read.merges).toEqual([{ top: 2, left: 1, bottom: 4, right: 2 }]);
    expect([[...read.hiddenRows], [...read.hiddenColumns]]).toEqual([[3], [2]]);
    expect([2, 3, 4, 5].map((row) => read.cell(row, 0)?.indent)).toEqual([undefined, 1, 2, 3]);
  });

  it("asks for indents cell by cell only in columns of labels where some cell is indented", async () => {
    const sheet = host.book.sheets[0]!;
    for (let row = 0; row < 10; row += 1) sheet.set(row, 4, "文字").set(row, 5, { value: "缩进", indent: 1 });
    sheet.set(2, 1, { value: 7, indent: 3 });
    const read = (await port().read()).sheets[0]!;
    expect(sheet.propertyReads).toBe(10);
    expect([read.cell(9, 5)?.indent, read.cell(9, 4)?.indent, read.cell(2, 1)?.indent]).toEqual([
      1,
      undefined,
      undefined,
    ]);
  });

  it("keeps dangerous names as data", async () => {
    host.book.add("__proto__").set(0, 0, "constructor");
    const sheets = (await port().read()).sheets;
    expect(sheets.map(({ name }) => name)).toEqual(["表1", "__proto__"]);
    expect(sheets[1]!.cell(0, 0)?.value).toBe("constructor");
  });
});

describe("round trips", () => {
  it("reads 20 sheets with 20,000 cells in four", async () => {
    for (let n = 1; n <= 20; n += 1) addTable(`表${n}`, 101, 10);
    const workbook = await port().read();
    expect(cellCount(workbook)).toBe(20 * 1_001);
    expect(host.syncs).toBe(4);
  });

  it("does not grow with the number of sheets", async () => {
    for (let n = 1; n <= 200; n += 1) addTable(`表${n}`, 11, 8);
    await port().read();
    expect(host.syncs).toBe(4);
  });

  it("splits a big sheet so that no answer passes 5 MB", async () => {
    addTable("大表", 9_000, 20);
    const workbook = await port().read();
    expect(cellCount(workbook)).toBe(8_999 * 20 + 1);
    expect(host.biggestAnswer).toBeLessThan(5_000_000);
    expect(host.syncs).toBeLessThanOrEqual(12);
  });

  it("asks for smaller pieces when an answer is too large after all", async () => {
    addTable("甲", 400, 8);
    addTable("乙", 400, 8);
    host.answerLimit = 30_000;
    expect(cellCount(await port().read())).toBe(2 * (399 * 8 + 1));
    expect(host.syncs).toBeGreaterThan(4);
  });
});

describe("limits of Excel", () => {
  it("reports a range whose values stay null as too large", async () => {
    addTable("表1", 10, 5);
    host.limits.cellsPerGet = 3;
    await expect(port().read()).rejects.toMatchObject({ problem: "too-large" });
  });

  it("reads a range in parts when the whole comes as null", async () => {
    addTable("表1", 100, 5);
    host.limits.cellsPerGet = 120;
    expect(cellCount(await port().read())).toBe(99 * 5 + 1);
  });

  it("finds every merge of a sheet with more than 512, also those across the seams", async () => {
    const sheet = host.book.add("决算表");
    const merges = Array.from({ length: 701 }, (_, n) => ({ top: n * 7, left: 0, bottom: n * 7 + 6, right: 2 }));
    merges.forEach(({ top, bottom }) => sheet.set(top, 0, "a").set(bottom, 3, 1));
    sheet.merges.push(...merges);
    const read = (await port().read()).sheets[0]!;
    expect([...read.merges].sort((a, b) => a.top - b.top)).toEqual(merges);
  });

  it("finds every merge when Excel cuts the list of addresses off", async () => {
    const sheet = host.book.add("一般公共预算财政拨款支出决算明细表, 续");
    const merges = Array.from({ length: 400 }, (_, n) => ({ top: n, left: 0, bottom: n, right: 2 }));
    merges.forEach(({ top }) => sheet.set(top, 0, "a").set(top, 3, 1));
    sheet.merges.push(...merges);
    expect((await port().read()).sheets[0]!.merges).toHaveLength(400);
  });

  it("caps a sheet with a stray cell in the last corner and says what it left out", async () => {
    host.book.add("表1").set(0, 0, "标题").set(1_048_575, 16_383, 1);
    const sheet = (await port().read()).sheets[0]!;
    expect(sheet.cell(0, 0)?.value).toBe("标题");
    expect(sheet.rowsNotRead).toBe(1_048_576 - 2_500);
    expect(sheet.columnsNotRead).toBe(16_384 - 400);
  });

  it("reads 20,000 rows of an ordinary width", async () => {
    host.book.add("表1").set(0, 0, "标题").set(20_000, 9, 1);
    const sheet = (await port().read()).sheets[0]!;
    expect([sheet.rowsNotRead, sheet.columnsNotRead]).toEqual([1, 0]);
  });
});

describe("progress and cancelling", () => {
  it("counts up to all sheets and names the sheet at work", async () => {
    for (let n = 1; n <= 5; n += 1) addTable(`表${n}`, 5, 3);
    host.book.add("空表");
    const steps: ReadProgress[] = [];
    await port().read({ onProgress: (step) => steps.push(step) });
    expect(steps[0]).toEqual({ done: 1, total: 6, sheet: "表1" });
    expect(steps.at(-1)).toMatchObject({ done: 6, total: 6 });
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).sort((a, b) => a - b));
  });

  it("stops at once when cancelled, even while Excel is silent", async () => {
    addTable("表1", 5, 3);
    for (const at of [1, 2, 3, 4]) {
      const controller = new AbortController();
      host.syncs = 0;
      host.beforeSync = (n) => {
        if (n !== at) return;
        controller.abort();
        return new Promise(() => undefined);
      };
      const failure = await outcome(port().read({ signal: controller.signal }));
      expect(failure).toMatchObject({ problem: "cancelled" });
    }
  });

  it("asks Excel for nothing more once cancelled", async () => {
    addTable("大表", 9_000, 20);
    const controller = new AbortController();
    host.beforeSync = (n) => {
      if (n === 4) controller.abort();
    };
    await expect(port().read({ signal: controller.signal })).rejects.toMatchObject({ problem: "cancelled" });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(host.syncs).toBe(4);
  });

  it("does not start when cancelled before", async () => {
    await expect(port().read({ signal: AbortSignal.abort() })).rejects.toMatchObject({ problem: "cancelled" });
    expect(host.syncs).toBe(0);
  });

  it("gives up on an Excel that never answers", async () => {
    host.beforeSync = () => new Promise(() => undefined);
    await expect(port(IMPATIENCE).read()).rejects.toMatchObject({ problem: "busy" });
  });
});

describe("faults at every round trip", () => {
  const CODES = [
    ["AccessDenied", "protected"],
    ["InactiveWorkbook", "other-workbook-in-front"],
    ["InvalidSelection", "other-workbook-in-front"],
    ["ActivityLimitReached", "busy"],
    ["Conflict", "busy"],
    ["RequestAborted", "busy"],
    ["InvalidOrTimedOutSession", "session-lost"],
    ["ConnectionFailure", "session-lost"],
    ["ApiNotFound", "unsupported"],
    ["NotImplemented", "unsupported"],
    ["UnsupportedOperation", "unsupported"],
    ["ItemNotFound", "sheet-missing"],
    ["RangeExceedsLimit", "too-large"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["InvalidOperationInCellEditMode", "edit-mode"],
    ["GeneralException", "unknown"],
    ["InvalidArgument", "unknown"],
    ["SomethingNew", "unknown"],
  ] as const;

  it.each(CODES)("a lasting %s ends as %s, whichever round trip it hits first", async (code, problem) => {
    addTable("表1", 5, 3);
    addTable("表2", 5, 3);
    for (const k of [1, 2, 3, 4]) {
      host.syncs = 0;
      host.failAt(k, code, true);
      const patience = problem === "edit-mode" ? { ...IMPATIENCE, answer: 30_000 } : PATIENCE;
      expect(await outcome(port(patience).read())).toMatchObject({ problem });
    }
  });

  it("a single fault ends in the whole workbook or in a HostError, never in part of it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(...CODES.map(([code]) => code)),
        fc.integer({ min: 1, max: 4 }),
        async (k, code, sheets) => {
          host = installFakeHost();
          for (let n = 1; n <= sheets; n += 1) addTable(`表${n}`, 4, 3);
          host.failAt(k, code);
          const result = await outcome(port().read());
          if (!(result instanceof HostError)) expect(cellCount(result)).toBe(sheets * 10);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("a document opened for viewing is read-only, not protected", async () => {
    addTable("表1", 5, 3);
    host.viewing = true;
    host.failAt(3, "AccessDenied", true);
    await expect(port().read()).rejects.toMatchObject({ problem: "read-only" });
  });
});

describe("sheets that change while they are read", () => {
  beforeEach(() => {
    addTable("表1", 5, 3);
    addTable("表2", 5, 3);
  });

  it.each([2, 3, 4])("reads again when a sheet is deleted before round trip %i", async (at) => {
    host.beforeSync = (n) => {
      if (n === at) host.book.remove(host.book.sheets[0]!);
    };
    expect((await port().read()).sheets.map(({ name }) => name)).toEqual(["表2"]);
  });

  it.each([2, 3, 4])("reads again when a sheet is renamed or added before round trip %i", async (at) => {
    host.beforeSync = (n) => {
      if (n === at) {
        host.book.sheets[0]!.name = "新名";
        addTable("表3", 2, 2);
      }
    };
    expect((await port().read()).sheets.map(({ name }) => name)).toEqual(["新名", "表2", "表3"]);
  });

  it("gives up when the sheets change every time", async () => {
    host.beforeSync = (n) => {
      host.book.sheets[0]!.name = `名${n}`;
    };
    await expect(port().read()).rejects.toMatchObject({ problem: "sheet-missing" });
  });
});

describe("a cell under edit", () => {
  const watched: boolean[] = [];
  const watching = (patience = PATIENCE) => excelPort({ patience, onEditMode: (waiting) => watched.push(waiting) });
  beforeEach(() => {
    watched.length = 0;
    addTable("表1", 5, 3);
  });

  it("is waited for, and the user is told", async () => {
    host.book.editing = true;
    const reading = watching().read();
    await expect.poll(() => watched).toEqual([true]);
    host.endEditing();
    expect(cellCount(await reading)).toBe(13);
    expect(watched).toEqual([true, false]);
  });

  it("may begin in the middle of reading", async () => {
    host.beforeSync = (n) => {
      if (n === 2) host.book.editing = true;
    };
    const reading = watching().read();
    await expect.poll(() => watched).toEqual([true]);
    host.endEditing();
    expect(cellCount(await reading)).toBe(13);
  });

  it("is asked about again where Excel cannot queue", async () => {
    host.queuesWhileEditing = false;
    host.book.editing = true;
    const reading = watching().read();
    await expect.poll(() => host.syncs).toBeGreaterThan(3);
    host.endEditing();
    expect(cellCount(await reading)).toBe(13);
  });

  it("can be cancelled while waiting", async () => {
    host.book.editing = true;
    const controller = new AbortController();
    const reading = outcome(watching().read({ signal: controller.signal }));
    await expect.poll(() => watched).toEqual([true]);
    controller.abort();
    expect(await reading).toMatchObject({ problem: "cancelled" });
    expect(watched).toEqual([true, false]);
  });

  it("is not waited for without end", async () => {
    host.queuesWhileEditing = false;
    host.book.editing = true;
    await expect(watching(IMPATIENCE).read()).rejects.toMatchObject({ problem: "edit-mode" });
  });
});
