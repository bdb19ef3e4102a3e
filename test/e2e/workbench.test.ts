import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems, NO_PROBLEMS, openWorkbench, workbookFile, type WorkbenchPage } from "./kit";

let workbench: WorkbenchPage;

const rows = Array.from({ length: 300 }, (_, row) => [`科目${row}`, row + 0.5, `第 ${row + 1} 行`]);

const sheets = [
  {
    name: "收支总表",
    rows: [["收支总表", null, null], ["项目", "预算数", "备注"], ...rows],
    merges: ["A1:C1"],
    numberFormats: { B3: "#,##0.00" },
  },
  { name: "说明", rows: [["公式", { formula: "1+1", result: 2 }]] },
  { name: "底稿", rows: [["x"]], hidden: true },
];

beforeAll(async () => {
  const bytes = await workbookFile(sheets);
  workbench = await openWorkbench({ pane: "probe", workbook: { name: "2025 年预算.xlsx", bytes } });
  await workbench.pane();
});

afterAll(() => workbench.close());

const field = (label: string) => workbench.page.getByLabel(label, { exact: true });
const address = () => field("名称框").inputValue();

describe("the page", () => {
  it("shows the workbook, its visible sheets and how many are hidden", async () => {
    const { page } = workbench;
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("2025 年预算.xlsx");
    expect(await page.getByRole("tab").allTextContents()).toEqual(["收支总表", "说明"]);
    expect(await page.getByRole("button", { name: "1 张隐藏" }).isVisible()).toBe(true);
    expect(await page.getByRole("gridcell", { name: "收支总表" }).getAttribute("aria-colspan")).toBe("3");
  });

  it("draws only what is in view of a long sheet", async () => {
    const { page } = workbench;
    expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe("343");
    expect(await page.getByRole("rowheader").count()).toBeLessThan(60);
    await workbench.goTo("收支总表", "C302");
    expect(await page.getByRole("gridcell", { name: "第 300 行" }).isVisible()).toBe(true);
  });

  it("has no accessibility violation", async () => {
    // The cells are all of one kind and many: the rows and headers around them stand for them.
    const without = ["iframe", "[role=gridcell]"];
    expect(await accessibilityProblems(workbench.page, { without })).toEqual([]);
  });
});

describe("keyboard", () => {
  it("moves, extends and shows the address", async () => {
    const { keyboard } = workbench.page;
    await workbench.goTo("收支总表", "B3");
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowRight");
    expect(await address()).toBe("C4");
    await keyboard.press("ArrowLeft");
    await keyboard.press("Shift+ArrowDown");
    expect(await address()).toBe("B4");
    expect(await workbench.page.locator("footer").textContent()).toContain("求和 4");
  });

  it("types into a cell; Enter and Tab move on, Escape leaves it as it was", async () => {
    const { keyboard } = workbench.page;
    await workbench.goTo("收支总表", "B3");
    await keyboard.type("88.25");
    await keyboard.press("Enter");
    expect(await workbench.cell("收支总表", 2, 1)).toEqual({ value: 88.25, text: "88.25" });
    expect(await address()).toBe("B4");
    await keyboard.type("9");
    await keyboard.press("Tab");
    expect(await workbench.cell("收支总表", 3, 1)).toMatchObject({ value: 9 });
    expect(await address()).toBe("C4");
    await keyboard.type("不要");
    await keyboard.press("Escape");
    expect(await workbench.cell("收支总表", 3, 2)).toMatchObject({ value: "第 2 行" });
    await keyboard.press("Delete");
    expect(await workbench.cell("收支总表", 3, 2)).toBeNull();
  });

  it("goes on typing in the sheet that has just come to the front, in the cell and in the bar", async () => {
    const { page } = workbench;
    await workbench.goTo("收支总表", "C10");
    await workbench.goTo("说明", "A2");
    await page.keyboard.type("接着写");
    await page.keyboard.press("Enter");
    expect(await workbench.cell("说明", 1, 0)).toMatchObject({ value: "接着写" });
    await workbench.goTo("收支总表", "C10");
    await page.keyboard.press("F2");
    await page.keyboard.type("，改");
    await page.keyboard.press("Enter");
    expect(await workbench.cell("收支总表", 9, 2)).toMatchObject({ value: "第 8 行，改" });
    await workbench.goTo("收支总表", "C10");
    await field("编辑栏").fill("第 8 行");
    await field("编辑栏").press("Enter");
    expect(await workbench.cell("收支总表", 9, 2)).toMatchObject({ value: "第 8 行" });
  });

  it("edits a formula in the bar and keeps the value it had", async () => {
    await workbench.goTo("说明", "B1");
    expect(await field("编辑栏").inputValue()).toBe("=1+1");
    await field("编辑栏").fill("=1+2");
    await field("编辑栏").press("Enter");
    expect(await workbench.cell("说明", 0, 1)).toEqual({ value: 2, formula: "=1+2", text: "2" });
  });

  it("goes round ribbon, sheet and pane with F6", async () => {
    const { page } = workbench;
    await workbench.goTo("说明", "A1");
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
    await page.getByRole("button", { name: "一键起草" }).focus();
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.matches("[data-grid] input"))).toBe(true);
  });

  it("comes back from the pane to the sheet with Escape, and Tab stays inside the pane", async () => {
    const pane = await workbench.pane();
    await pane.getByRole("button", { name: "按钮一" }).focus();
    await workbench.page.keyboard.press("Tab");
    expect(
      await pane.getByRole("button", { name: "按钮二" }).evaluate((button) => button === document.activeElement),
    ).toBe(true);
    await workbench.page.keyboard.press("Escape");
    await workbench.page.waitForFunction(() => document.activeElement?.matches("[data-grid] input"));
  });
});

describe("mouse", () => {
  it("selects by clicking and dragging, and a whole column by its header", async () => {
    const { page } = workbench;
    await workbench.goTo("收支总表", "A1");
    const box = (name: string) => page.getByRole("gridcell", { name, exact: true }).boundingBox();
    const [from, to] = [(await box("科目1"))!, (await box("第 4 行"))!];
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.mouse.move(to.x + 5, to.y + 5);
    await page.mouse.up();
    expect(await address()).toBe("A4");
    expect(await page.locator("footer").textContent()).toContain("计数 8");
    await page.getByRole("columnheader", { name: "B" }).click();
    expect(await address()).toBe("B1");
    expect(await page.locator("footer").textContent()).toContain("计数 301");
  });

  it("widens the pane within its limits", async () => {
    const { page } = workbench;
    const splitter = page.getByRole("separator", { name: "任务窗格宽度" });
    expect(await splitter.getAttribute("aria-valuenow")).toBe("350");
    const { x, y } = (await splitter.boundingBox())!;
    await page.mouse.move(x + 2, y + 100);
    await page.mouse.down();
    await page.mouse.move(300, y + 100, { steps: 3 });
    await page.mouse.up();
    expect(await splitter.getAttribute("aria-valuenow")).toBe("600");
    await splitter.press("ArrowRight");
    expect(await splitter.getAttribute("aria-valuenow")).toBe("590");
    await splitter.dblclick();
    expect(await splitter.getAttribute("aria-valuenow")).toBe("350");
  });
});

describe("sheets", () => {
  it("can be hidden, shown again and protected", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "1 张隐藏" }).click();
    await page.getByRole("menuitem", { name: "取消隐藏“底稿”" }).click();
    expect(await page.getByRole("tab", { name: "底稿" }).getAttribute("aria-selected")).toBe("true");
    await page.getByRole("button", { name: "表“底稿”的菜单" }).click();
    await page.getByRole("menuitem", { name: "保护这张表" }).click();
    await workbench.type("改");
    await page.getByText("这张表受保护，不能修改").waitFor();
    expect(await workbench.cell("底稿", 0, 0)).toMatchObject({ value: "x" });
    await page.getByRole("button", { name: "表“底稿”的菜单" }).click();
    await page.getByRole("menuitem", { name: "隐藏这张表" }).click();
    expect(await page.getByRole("tab").allTextContents()).toEqual(["收支总表", "说明"]);
  });
});

describe("opening another file", () => {
  it("replaces the workbook and starts the pane anew", async () => {
    const { page } = workbench;
    const buffer = await workbookFile([{ name: "别的", rows: [["新", 1]] }]);
    await page.getByLabel("选择 Excel 文件").setInputFiles({
      name: "别的.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer,
    });
    await page.getByRole("tab", { name: "别的" }).waitFor();
    const pane = await workbench.pane();
    const name = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
        return context.workbook.name;
      }),
    );
    expect(name).toBe("别的.xlsx");
  });

  it("says in words why a file cannot be opened and keeps the one that is open", async () => {
    const { page } = workbench;
    await page.getByLabel("选择 Excel 文件").setInputFiles({
      name: "空.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.alloc(0),
    });
    await page.getByText("这个文件是空的").waitFor();
    expect(await page.getByRole("tab").allTextContents()).toEqual(["别的"]);
  });

  it("has done nothing on the way that a finished page must not do", () => {
    expect(workbench.problems).toEqual(NO_PROBLEMS);
  });
});
