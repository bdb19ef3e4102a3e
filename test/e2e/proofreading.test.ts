import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { strFromU8, unzipSync } from "fflate";
import { narrativeToDocx, narrativeToPlainText, readNarrative, readWorkbook } from "../../src/documents";
import { review } from "../../src/pipeline";
import type { Narrative } from "../../src/narrative";
import { wordBytes } from "../documents/office-fixtures";
import { accessibilityProblems, activeCell, NO_PROBLEMS, openWorkbench, PaneView, type WorkbenchPage } from "./kit";

const SAMPLE = resolve(import.meta.dirname, "../../assets/sample/sample-2026-budget.xlsx");
/** A total of the draft with two digits exchanged, and the cell that holds the right one. */
const WRONG = { said: "877.80万元", holds: "877.08万元", cell: "表1!B36" };

let workbench: WorkbenchPage;
let pane: PaneView;
let draft: Narrative;

beforeAll(async () => {
  const workbook = await readWorkbook(readFileSync(SAMPLE), "sample.xlsx");
  const nothing = { prior: null, answers: {}, accepted: new Map<string, string>(), corrections: [] };
  draft = review({ workbook, ...nothing }).narrative!;
  workbench = await openWorkbench();
  pane = await PaneView.of(workbench);
  await pane.start();
  await pane.show("校对");
});

afterAll(() => workbench.close());

const wordDocument = (text: string): Uint8Array =>
  wordBytes(
    text
      .split("\n")
      .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
      .join(""),
  );

const summary = () => pane.frame.locator("[data-proof-summary]");
const box = () => pane.frame.getByLabel("情况说明全文");
const choose = async (name: string, buffer: Uint8Array) =>
  pane.frame
    .locator('input[aria-label="打开文件…"]')
    .setInputFiles({ name, mimeType: "", buffer: Buffer.from(buffer) });

describe("a pasted text", () => {
  it("with one wrong number is found out, and 定位 selects the cell that holds the right one", async () => {
    await box().fill(narrativeToPlainText(draft).replace(WRONG.holds, WRONG.said));
    await pane.button("校对").click();
    await summary().waitFor();
    expect(await summary().innerText()).toMatch(/\d+ 个数字：\d+ 个相符，[1-9]\d* 个不符/);
    await pane.frame.locator("[data-row]", { hasText: WRONG.said }).first().click();
    const detail = pane.frame.getByRole("region", { name: "校对" });
    expect(await detail.locator("mark").innerText()).toBe(WRONG.said);
    expect(await detail.locator("dl").innerText()).toContain(WRONG.holds);
    await workbench.goTo("封面", "A1");
    await detail.getByRole("button", { name: "定位", exact: true }).click();
    await expect.poll(() => activeCell(workbench)).toBe(WRONG.cell);
  });

  it("shows its mark in the text, and every place is free of accessibility violations", async () => {
    expect(await accessibilityProblems(pane.frame)).toEqual([]);
    await pane.button("在全文中看").click();
    const mark = pane.frame.locator("[data-claim]", { hasText: WRONG.said }).first();
    await mark.waitFor();
    expect(await accessibilityProblems(pane.frame)).toEqual([]);
    await pane.button(/^抽查 0\/\d+$/).click();
    await pane.frame
      .getByLabel(/^已抽查 /)
      .first()
      .check();
    await pane.button(/^抽查 1\/\d+$/).waitFor();
    expect(await accessibilityProblems(pane.frame)).toEqual([]);
  });

  it("is judged afresh when the workbook changes: what the text says may now be right", async () => {
    await pane.button(/^问题 \d+$/).click();
    const [sheet, address] = WRONG.cell.split("!") as [string, string];
    await workbench.goTo(sheet, address);
    await workbench.type("877.80");
    await pane.reaches("stale");
    await pane.reaches("ready");
    const about = pane.frame.locator("[data-row]", { hasText: `写的是${WRONG.said}` });
    await expect.poll(() => about.count()).toBe(0);
    await workbench.goTo(sheet, address);
    await workbench.type("877.08");
    await pane.reaches("stale");
    await pane.reaches("ready");
    await expect.poll(() => about.count()).toBeGreaterThan(0);
  });
});

describe("a file", () => {
  it("that cannot be read is answered with one sentence, and the result stays", async () => {
    await pane.button("换文字").click();
    await choose("情况说明.docx", readFileSync(SAMPLE));
    await pane.frame
      .getByText(/“情况说明\.docx”读不出来：/)
      .first()
      .waitFor();
    await pane.button("知道了").click();
    await choose("空.txt", Buffer.from(" \n"));
    await pane.frame
      .getByText(/“空\.txt”里没有文字/)
      .first()
      .waitFor();
    await pane.button("知道了").click();
  });

  it("of Word is proofread as soon as it is chosen: the product's own draft is without fault", async () => {
    await choose("情况说明.docx", await narrativeToDocx(draft));
    await expect.poll(() => summary().innerText()).toMatch(/[1-9]\d* 个相符，0 个不符/);
    expect(await pane.text()).toContain("没有发现问题");
  });
});

describe("what was found", () => {
  const download = async (name: string): Promise<Uint8Array> => {
    await pane.button("更多").click();
    expect(await accessibilityProblems(pane.frame)).toEqual([]);
    const coming = workbench.page.waitForEvent("download");
    await pane.frame.getByRole("menuitem", { name: new RegExp(`^${name}`) }).click();
    const bytes = await buffer(await (await coming).createReadStream());
    await pane.button("知道了").click();
    return bytes;
  };

  it("goes out as a report, and as comments in a copy of the Word document", async () => {
    await pane.button("换文字").click();
    const wrong = narrativeToPlainText(draft).replace(WRONG.holds, WRONG.said);
    await choose("改过.docx", wordDocument(wrong));
    await pane.button(/^问题 [1-9]\d*$/).waitFor();
    const { text } = await readNarrative(await download("校对报告（Word）"));
    expect(text).toMatch(/^情况说明校对报告\n文字：改过\.docx\n/);
    expect(text).toContain(`${WRONG.said}\t${WRONG.holds}`);
    const copy = await download("带批注的副本");
    expect(await readNarrative(copy)).toMatchObject({ text: wrong });
    const comments = strFromU8(unzipSync(copy)["word/comments.xml"]!);
    expect(comments).toContain(`应为 ${WRONG.holds}`);
  });

  it("is copied as a sentence set right", async () => {
    await pane.frame.locator("[data-row]", { hasText: WRONG.said }).first().click();
    await pane.button("复制改好的句子").click();
    await pane.frame
      .getByText(/已复制：/)
      .first()
      .waitFor();
    const copied = await pane.frame.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(WRONG.holds);
    expect(copied).not.toContain(WRONG.said);
  });
});

it("nothing on the way was reported, refused, missing or sent elsewhere", () => {
  expect(workbench.problems).toEqual(NO_PROBLEMS);
});
