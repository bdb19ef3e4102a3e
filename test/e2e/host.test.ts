import type { Frame } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NO_PROBLEMS, openWorkbench, workbookFile, type WorkbenchPage } from "./kit";

let workbench: WorkbenchPage;
let pane: Frame;

const sheets = [
  {
    name: "1-1",
    rows: [
      ["单位收支总表", null, null],
      ["项目", "预算数", null],
      ["一、一般公共预算拨款收入", 1234.5, null],
      ["合计", { formula: "SUM(B3:B3)", result: 1234.5 }, null],
      ["隐藏行", null, null],
      ["备注", null, 7],
    ],
    merges: ["A1:C1"],
    hiddenRows: [5],
    numberFormats: { B3: "#,##0.00", B4: "#,##0.00" },
  },
  { name: "2", rows: [["甲", 1]] },
  { name: "藏", rows: [["x"]], hidden: true },
];

beforeAll(async () => {
  const bytes = await workbookFile(sheets);
  workbench = await openWorkbench({ pane: "probe", workbook: { name: "测试.xlsx", bytes } });
  pane = await workbench.pane();
});

beforeEach(() => workbench.planFaults());

afterAll(() => workbench.close());

describe("the real Office.js inside the frame", () => {
  it("finds Excel on the web", async () => {
    expect(await pane.evaluate(() => Office.onReady())).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      addin: null,
    });
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe("zh-CN");
    expect(await pane.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.17"))).toBe(true);
    expect(await pane.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.18"))).toBe(false);
  });

  it("leaves no error, no request outside and no policy violation behind", () => {
    expect(workbench.problems).toEqual(NO_PROBLEMS);
  });
});

describe("reading", () => {
  it("lists sheets with name, position and visibility", async () => {
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        context.workbook.load("name");
        worksheets.load("items/name,items/position,items/visibility");
        await context.sync();
        return {
          workbook: context.workbook.name,
          sheets: worksheets.items.map(({ name, position, visibility }) => [name, position, visibility]),
        };
      }),
    );
    expect(seen).toEqual({
      workbook: "测试.xlsx",
      sheets: [
        ["1-1", 0, "Visible"],
        ["2", 1, "Visible"],
        ["藏", 2, "Hidden"],
      ],
    });
  });

  it("reads the used range: values, texts, formulas, formats and types", async () => {
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem("1-1").getUsedRangeOrNullObject(true);
        used.load("address,rowIndex,columnIndex,rowCount,columnCount,values,text,formulas,numberFormat,valueTypes");
        await context.sync();
        return used.toJSON();
      }),
    );
    expect(seen).toMatchObject({ address: "'1-1'!A1:C6", rowIndex: 0, columnIndex: 0, rowCount: 6, columnCount: 3 });
    expect(seen.values?.[2]).toEqual(["一、一般公共预算拨款收入", 1234.5, ""]);
    expect(seen.text?.[2]).toEqual(["一、一般公共预算拨款收入", "1,234.50", ""]);
    expect(seen.formulas?.[3]).toEqual(["合计", "=SUM(B3:B3)", ""]);
    expect(seen.numberFormat?.[3]).toEqual(["General", "#,##0.00", "General"]);
    expect(seen.valueTypes?.[5]).toEqual(["String", "Empty", "Double"]);
  });

  it("answers a null object for a blank sheet and for a sheet that is not there", async () => {
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const blank = context.workbook.worksheets.add("空白");
        const used = blank.getUsedRangeOrNullObject(true);
        const none = context.workbook.worksheets.getItemOrNullObject("没有");
        const inside = none.getRange("A1");
        await context.sync();
        blank.delete();
        await context.sync();
        return [used.isNullObject, none.isNullObject, inside.isNullObject];
      }),
    );
    expect(seen).toEqual([true, true, true]);
  });

  it("reports merges, hidden rows and indents", async () => {
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem("1-1").getUsedRange();
        const merged = used.getMergedAreasOrNullObject();
        merged.load("address,areaCount,areas/items/address");
        const rows = used.getRowProperties({ rowHidden: true });
        const cells = used.getCellProperties({ address: true, format: { indentLevel: true, fill: { color: true } } });
        used.load("rowHidden,columnHidden");
        await context.sync();
        return {
          merged: merged.address,
          areas: merged.areas.items.map(({ address }) => address),
          rows: rows.value.map(({ rowHidden }) => rowHidden),
          cell: cells.value[0]?.[0],
          someRowsHidden: used.rowHidden,
          someColumnsHidden: used.columnHidden,
        };
      }),
    );
    expect(seen).toEqual({
      merged: "'1-1'!A1:C1",
      areas: ["'1-1'!A1:C1"],
      rows: [false, false, false, false, true, false],
      cell: { address: "'1-1'!A1", format: { indentLevel: 0, fill: { color: "#FFFFFF" } } },
      someRowsHidden: null,
      someColumnsHidden: false,
    });
  });

  it("keeps a tracked range alive from one sync to the next", async () => {
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("2").getRange("A1:B2").getCell(0, 1);
        cell.load("values");
        await context.sync();
        const first = (cell.values as number[][])[0]![0];
        cell.load("address");
        await context.sync();
        return [first, cell.address];
      }),
    );
    expect(seen).toEqual([1, "'2'!B1"]);
  });
});

describe("writing", () => {
  it("writes values, formulas, formats and fills", async () => {
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("2");
        const block = sheet.getRange("D1:E2");
        block.numberFormat = [
          ["0.00", "@"],
          ["General", "General"],
        ];
        block.values = [
          [12, "=1+1"],
          ["1,234.5", "12%"],
        ];
        sheet.getRange("D1").format.fill.color = "#ffe1ad";
        sheet.getRange("D1").format.font.bold = true;
        block.load("values,text,formulas");
        const { fill, font } = sheet.getRange("D1").format;
        fill.load("color,pattern,tintAndShade");
        font.load("bold");
        await context.sync();
        return { ...block.toJSON(), color: fill.color, pattern: fill.pattern, bold: font.bold };
      }),
    );
    expect(seen).toMatchObject({
      values: [
        [12, "=1+1"],
        [1234.5, 0.12],
      ],
      text: [
        ["12.00", "=1+1"],
        ["1,234.50", "12%"],
      ],
      color: "#FFE1AD",
      pattern: "Solid",
      bold: true,
    });
    expect(await workbench.cell("2", 0, 3)).toEqual({ value: 12, text: "12.00" });
  });

  it("takes a block of more cells than Office.js sends at once", async () => {
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("很多");
        const block = sheet.getRange("A1:C1000");
        block.values = Array.from({ length: 1000 }, (_, row) => [row, row + 0.5, `第${row}行`]);
        await context.sync();
        const last = sheet.getRange("A1000:C1000");
        last.load("values");
        await context.sync();
        const { values } = last;
        sheet.delete();
        await context.sync();
        return values;
      }),
    );
    expect(seen).toEqual([[999, 999.5, "第999行"]]);
  });

  it("refuses to write on a protected sheet", async () => {
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("2");
        sheet.protection.protect();
        await context.sync();
        try {
          sheet.getRange("A1").values = [["改"]];
          await context.sync();
          return "written";
        } catch (error) {
          return (error as OfficeExtension.Error).code;
        } finally {
          sheet.protection.unprotect();
          await context.sync();
        }
      }),
    );
    expect(code).toBe("AccessDenied");
    expect(await workbench.cell("2", 0, 0)).toMatchObject({ value: "甲" });
  });

  it("selects and activates, and the page follows", async () => {
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("2");
        sheet.activate();
        sheet.getRange("B1").select();
        await context.sync();
        const active = context.workbook.getActiveCell();
        active.load("address");
        await context.sync();
        return active.address;
      }),
    );
    expect(seen).toBe("'2'!B1");
    expect(await workbench.page.getByLabel("名称框").inputValue()).toBe("B1");
    expect(await workbench.page.getByRole("tab", { name: "2" }).getAttribute("aria-selected")).toBe("true");
  });
});

describe("events", () => {
  it("tells of a person's edit, with its details, and of the selection", async () => {
    await pane.evaluate(async () => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(async (event) => {
          heard.push([event.address, event.source, event.details?.valueBefore, event.details?.valueAfter]);
          await Promise.resolve();
        });
        worksheets.onSelectionChanged.add(async (event) => {
          heard.push(event.address);
          await Promise.resolve();
        });
        await context.sync();
      });
    });
    await workbench.goTo("1-1", "B3");
    await workbench.type("2000");
    await pane.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length >= 3);
    const heard = await pane.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    expect(heard).toContainEqual(["B3", "Local", 1234.5, 2000]);
    expect(heard).toContain("B3");
    expect(await workbench.cell("1-1", 2, 1)).toEqual({ value: 2000, text: "2,000.00" });
  });

  it("tells of sheets added, renamed, hidden and deleted, and stops when the handler is removed", async () => {
    const heard = await pane.evaluate(async () => {
      const events: string[] = [];
      const handlers = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const tell = (what: string) => async () => {
          events.push(what);
          await Promise.resolve();
        };
        const added = [
          worksheets.onAdded.add(tell("added")),
          worksheets.onNameChanged.add(async (event) => {
            events.push(`${event.nameBefore} → ${event.nameAfter}`);
            await Promise.resolve();
          }),
          worksheets.onVisibilityChanged.add(tell("visibility")),
          worksheets.onDeleted.add(tell("deleted")),
        ];
        await context.sync();
        return added;
      });
      const play = (name: string) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add(name);
          await context.sync();
          sheet.name = `${name}改`;
          sheet.visibility = "Hidden";
          sheet.delete();
          await context.sync();
        });
      await play("新");
      while (!events.includes("deleted")) await new Promise((resolve) => setTimeout(resolve, 10));
      await Excel.run(handlers[0]!.context as Excel.RequestContext, async (context) => {
        handlers.forEach((handler) => handler.remove());
        await context.sync();
      });
      await play("又");
      await new Promise((resolve) => setTimeout(resolve, 50));
      return events;
    });
    expect(heard).toEqual(["added", "新 → 新改", "visibility", "deleted"]);
  });

  it("runs a function of the add-in from a ribbon button", async () => {
    await workbench.page.evaluate(async () => {
      const page = window.workbench!.host.openPage(document.body, "probe/probe.html");
      await page.runCommand("probeCommand", "Button1");
      page.close();
    });
    expect(await workbench.missingMembers()).toEqual([]);
  });
});

describe("settings", () => {
  it("are saved with the workbook and found again by a new page", async () => {
    await pane.evaluate(async () => {
      Office.context.document.settings.set("笔记", { rows: [1, 2] });
      await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
      await Excel.run(async (context) => {
        context.workbook.settings.add("另一条", "值");
        await context.sync();
      });
    });
    await workbench.page.getByRole("button", { name: "关闭任务窗格" }).click();
    await workbench.page.evaluate(() => sessionStorage.clear());
    await workbench.page.evaluate(() => {
      window.workbench!.host.openPage(document.body, "probe/probe.html").frame.id = "again";
    });
    const frame = await (await workbench.page.waitForSelector("#again")).contentFrame();
    await frame!.waitForFunction(() => typeof Office !== "undefined" && Office.context !== undefined);
    const seen = await frame!.evaluate(async () => {
      await Office.onReady();
      return Excel.run(async (context) => {
        const other = context.workbook.settings.getItemOrNullObject("另一条");
        const none = context.workbook.settings.getItemOrNullObject("没有");
        other.load("value");
        await context.sync();
        return [Office.context.document.settings.get("笔记"), other.value, none.isNullObject] as unknown[];
      });
    });
    expect(seen).toEqual([{ rows: [1, 2] }, "值", true]);
    pane = frame!;
  });
});

/** The code of the error that a small read ends with; "none" when it succeeds. */
async function codeOfRead(options: Excel.RunOptions = {}): Promise<string> {
  return pane.evaluate(async (runOptions) => {
    try {
      await Excel.run(runOptions, async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
      });
      return "none";
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
  }, options);
}

describe("what goes wrong", () => {
  it("fails loudly on a member that is not emulated, and lists it", async () => {
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().charts.load("items");
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe("ApiNotFound");
    expect(await workbench.missingMembers()).toEqual([{ member: "Worksheet.charts", reason: "not-emulated" }]);
    expect(await workbench.page.locator("[data-missing]").textContent()).toContain("Worksheet.charts");
  });

  it.each([
    [5004, "InvalidOperationInCellEditMode"],
    [5012, "InvalidOrTimedOutSession"],
    [5102, "ActivityLimitReached"],
    [5103, "RequestPayloadSizeLimitExceeded"],
    [5104, "ResponsePayloadSizeLimitExceeded"],
    [7000, "AccessDenied"],
  ])("protocol error %i becomes %s", async (error, code) => {
    await workbench.failAt(1, { kind: "protocol", error });
    expect(await codeOfRead()).toBe(code);
    expect(await codeOfRead()).toBe("none");
  });

  it.each(["AccessDenied", "ItemNotFound", "RangeExceedsLimit", "GeneralException", "InactiveWorkbook"] as const)(
    "the object model's %s arrives at the planned sync",
    async (code) => {
      await workbench.failAt(2, { kind: "api", code });
      expect(await codeOfRead()).toBe("none");
      expect(await codeOfRead()).toBe(code);
      expect(await workbench.syncs()).toBe(2);
    },
  );

  it("can withhold values without an error", async () => {
    await workbench.failAt(1, { kind: "null-values" });
    const values = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("1-1").getRange("A1");
        cell.load("values");
        await context.sync();
        return cell.values as unknown;
      }),
    );
    expect(values).toBeNull();
  });

  it("refuses a request while a cell is being typed in, or holds it back when asked to", async () => {
    await workbench.goTo("1-1", "C6");
    await workbench.page.keyboard.press("F2");
    expect(await codeOfRead()).toBe("InvalidOperationInCellEditMode");
    const waiting = codeOfRead({ delayForCellEdit: true });
    await workbench.page.keyboard.press("Escape");
    expect(await waiting).toBe("none");
  });

  it("cannot select while another workbook is in front", async () => {
    const select = () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("2").getRange("A1").select();
          await context.sync();
          return "selected";
        }).catch((error: OfficeExtension.Error) => error.code),
      );
    await workbench.page.evaluate(() => (window.workbench!.host.conditions.isAnotherWorkbookInFront = true));
    expect(await select()).toBe("GeneralException");
    await workbench.page.evaluate(() => (window.workbench!.host.conditions.isAnotherWorkbookInFront = false));
    expect(await select()).toBe("selected");
  });

  it("says which sheet is missing", async () => {
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("没有这张").load("name");
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe("ItemNotFound");
  });
});

describe("an older Excel", () => {
  it("announces its version and refuses newer members", async () => {
    const older = await openWorkbench({
      pane: "probe",
      excelApi: "1.12",
      workbook: { name: "旧.xlsx", bytes: await workbookFile(sheets) },
    });
    const frame = await older.pane();
    const seen = await frame.evaluate(async () => {
      const code = await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("1-1").getUsedRange().getMergedAreasOrNullObject().load("address");
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code);
      return [Office.context.requirements.isSetSupported("ExcelApi", "1.13"), code] as unknown[];
    });
    expect(seen).toEqual([false, "ApiNotFound"]);
    expect(await older.missingMembers()).toEqual([
      { member: "Range.getMergedAreasOrNullObject", reason: "newer-than-announced" },
    ]);
    await older.close();
  });
});
