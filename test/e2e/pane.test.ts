import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { activeCell, NO_PROBLEMS, openWorkbench, PaneView, pressRibbon, type WorkbenchPage } from "./kit";

// The sample holds two deliberate mistakes; see assets/sample/README.md.
const SPENDING_SHEET = "表1-2";
const WRONG_CELL = { address: "F11", row: 10, column: 5, holds: 216.28, shouldHold: "261.28" };

let workbench: WorkbenchPage;
let pane: PaneView;

beforeAll(async () => {
  workbench = await openWorkbench();
  pane = await PaneView.of(workbench);
});

afterAll(() => workbench.close());

describe("the first look", () => {
  it("promises in two lines what it does and asks for nothing but 开始", async () => {
    expect(await pane.text()).toContain("全部在本机完成，不上传任何数据");
    expect(await pane.frame.getByRole("button").allInnerTexts()).toEqual(["开始"]);
  });

  it("sums up on one screen what was recognised, what does not add up and what is left to write", async () => {
    await pane.start();
    const text = await pane.text();
    expect(text).toContain("青禾市云溪区文化和旅游局");
    expect(text).toContain("2026 年部门预算 · 万元");
    expect(text).toMatch(/认出 15 张表/);
    expect(text).toMatch(/\d+ 个关系成立/);
    expect(text).toMatch(/\d+ 处不一致/);
    expect(text).toMatch(/\d+ 个数字有出处/);
    expect(text).toMatch(/\d+ 处待您填写/);
  });
});

const findingAboutTransposition = () =>
  pane.frame.getByRole("list", { name: "发现的问题" }).locator("[data-row]", { hasText: WRONG_CELL.address }).first();

describe("a mistake in the tables", () => {
  it("is listed in the table's own words, the overwritten 三公 figures too", async () => {
    await pane.button("查看不一致").click();
    expect(await pane.view()).toBe("findings");
    await pane.frame.getByRole("list", { name: "发现的问题" }).waitFor();
    const text = await pane.text();
    expect(text).toContain(`${SPENDING_SHEET}!${WRONG_CELL.address}`);
    expect(text).toMatch(/公务接待费/);
  });

  it("opens with its calculation and the likeliest cause, and 定位 selects the cell in the sheet", async () => {
    await openTransposition();
    const detail = pane.frame.getByRole("region", { name: "核对" });
    expect(await detail.innerText()).toContain("差额");
    expect(await detail.innerText()).toContain(WRONG_CELL.shouldHold);
    await workbench.goTo("封面", "A1");
    await detail.getByRole("button", { name: "定位", exact: true }).click();
    await workbench.page.getByRole("tab", { name: SPENDING_SHEET, exact: true, selected: true }).waitFor();
    const place = await activeCell(workbench);
    expect(place.startsWith(`${SPENDING_SHEET}!`)).toBe(true);
    await detail
      .getByRole("button", { name: `定位到 ${SPENDING_SHEET}!${WRONG_CELL.address}` })
      .first()
      .click();
    await expect.poll(() => activeCell(workbench)).toBe(`${SPENDING_SHEET}!${WRONG_CELL.address}`);
  });

  it("is found again where it stands now, when its row was moved after the check", async () => {
    const neighbour = WRONG_CELL.row + 1;
    await workbench.goTo("封面", "A1");
    const clicked = clickOnceStale(`定位到 ${SPENDING_SHEET}!${WRONG_CELL.address}`);
    await exchangeRows(WRONG_CELL.row, neighbour);
    await clicked;
    await expect.poll(() => activeCell(workbench)).toBe(`${SPENDING_SHEET}!F${neighbour + 1}`);
    await exchangeRows(WRONG_CELL.row, neighbour);
    await pane.reaches("stale");
    await pane.reaches("ready");
  });

  it("goes stale with the first keystroke that counts and is gone once the person pauses", async () => {
    await workbench.goTo(SPENDING_SHEET, WRONG_CELL.address);
    await workbench.type(WRONG_CELL.shouldHold);
    await pane.frame.getByText("已过期").first().waitFor();
    expect(await workbench.cell(SPENDING_SHEET, WRONG_CELL.row, WRONG_CELL.column)).toMatchObject({ value: 261.28 });
    await pane.reaches("ready");
    await pane.show("核对");
    await expect.poll(() => pane.text()).not.toContain(`${SPENDING_SHEET}!${WRONG_CELL.address}`);
    expect(await pane.text()).toMatch(/公务接待费/);
  });
});

/** Presses a button in the pane as soon as the result is out of date: before the pane has checked afresh by itself. */
function clickOnceStale(label: string): Promise<void> {
  return pane.frame.evaluate(
    (name) =>
      new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          if (document.querySelector("[data-run=stale]") === null) return;
          observer.disconnect();
          document.querySelector<HTMLElement>(`[aria-label="${name}"], [title="${name}"]`)!.click();
          done();
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
      }),
    label,
  );
}

/** Moves a row of the spending table by one, as a person does by cutting and inserting. */
async function exchangeRows(one: number, other: number): Promise<void> {
  await workbench.page.evaluate(
    ([name, upper, lower]) => {
      const { book } = window.workbench!.host;
      const sheet = book.sheetByName(name)!;
      const { right } = sheet.usedRange(true)!;
      for (let column = 0; column <= right; column += 1) {
        const contents = [sheet.content(upper, column), sheet.content(lower, column)];
        sheet.setContent(lower, column, contents[0] ?? null);
        sheet.setContent(upper, column, contents[1] ?? null);
      }
      const range = { top: upper, left: 0, bottom: lower, right };
      book.announce({ kind: "cells-changed", sheet: sheet.id, range, origin: { kind: "person" } });
    },
    [SPENDING_SHEET, one, other] as const,
  );
}

/** Opens the finding about the transposed digits, whether it stands alone or in a group. */
async function openTransposition(): Promise<void> {
  const group = findingAboutTransposition();
  await group.waitFor();
  if ((await group.getAttribute("aria-expanded")) === "false") await group.click();
  const rows = pane.frame.getByRole("list", { name: "发现的问题" }).locator("[data-row]:not([aria-expanded])");
  await rows.filter({ hasText: "部门支出总表" }).first().click();
  await pane.button("定位").waitFor();
}

describe("the draft", () => {
  it("reads as the finished text, and a click on a figure selects its cell", async () => {
    await pane.show("说明");
    const article = pane.frame.getByRole("article", { name: "情况说明草稿" });
    await article.waitFor();
    expect(await article.innerText()).toContain("青禾市云溪区文化和旅游局");
    await workbench.goTo("封面", "A1");
    const figure = article.locator("[data-figure]", { hasText: "877.08" }).first();
    await figure.click();
    await expect.poll(() => activeCell(workbench)).toMatch(/^表\d/);
    const [sheet, address] = (await activeCell(workbench)).split("!") as [string, string];
    const { row, column } = positionOf(address);
    expect(await workbench.cell(sheet, row, column)).toMatchObject({ text: "877.08" });
  });

  it("asks once before it saves an answer in the workbook, and finds the answer again when reopened", async () => {
    const blank = pane.frame.getByRole("textbox", { name: /^待填：.*原因$/ }).first();
    const question = await blank.getAttribute("aria-label");
    await blank.fill("人员经费增加");
    const settings = () => workbench.page.evaluate(() => [...window.workbench!.host.book.settings.values()].join());
    expect(await settings()).not.toContain("人员经费增加");
    await pane.button("保存").click();
    await expect.poll(settings).toContain("人员经费增加");

    pane = await pane.reopened("一键起草");
    await pane.reaches("ready");
    expect(await pane.view()).toBe("narrative");
    const again = pane.frame.getByRole("textbox", { name: question!, exact: true }).first();
    await expect.poll(() => again.inputValue()).toBe("人员经费增加");
  });

  it("is copied with its layout for Word and as plain text", async () => {
    await pane.button("复制全文").click();
    await pane.frame
      .getByText(/已复制/)
      .first()
      .waitFor();
    const copied = await pane.frame.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { html: await read("text/html"), plain: await read("text/plain") };
    });
    for (const text of [copied.html, copied.plain]) {
      expect(text).toContain("877.08");
      expect(text).toContain("人员经费增加");
    }
    expect(copied.html).toMatch(/<(?:p|h\d)\b/);
    expect(copied.plain).not.toMatch(/<[a-z]/);
  });
});

describe("the ribbon", () => {
  it.each([
    ["核对", "findings"],
    ["校对", "proofreading"],
    ["一键起草", "narrative"],
  ])("%s turns the open pane to its view and keeps the result", async (button, view) => {
    await pressRibbon(workbench, button);
    await pane.frame.locator(`[data-view=${view}]`).waitFor();
    expect(await pane.reaches("ready", "idle")).toBe("ready");
  });
});

it("did nothing on the way that a finished page must not do", async () => {
  expect(workbench.problems).toEqual(NO_PROBLEMS);
  expect(await workbench.missingMembers()).toEqual([]);
});

function positionOf(address: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
