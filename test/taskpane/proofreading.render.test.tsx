// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/documents";
import type { Proofreading } from "../../src/proofreading";
import { Pane } from "../../src/taskpane/pane";
import { Session } from "../../src/taskpane/session/session";
import type { Review } from "../../src/pipeline";
import { fakeEngine, fakeProofEngine, fakeServices } from "./fixtures/fakes";
import { proofreadingOf, SOURCE, TEXT } from "./fixtures/proofreading";
import { EMPTY_REVIEW, REVIEW } from "./fixtures/review";

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  // Not in jsdom; every browser has it.
  Element.prototype.scrollIntoView = () => undefined;
});

let root: Root | null = null;
afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; turns < 100 && !holds(); turns += 1) await act(settled);
  expect(holds()).toBe(true);
}

/** The wrong total is said once more. */
function twice(text: string): Proofreading {
  const made = proofreadingOf(text);
  const [wrong] = made.findings;
  const start = text.lastIndexOf(wrong!.quote);
  const again = { ...wrong!, start, end: start + wrong!.quote.length };
  return { ...made, claims: [...made.claims, again], findings: [...made.findings, again] };
}

async function shown(review: Review = REVIEW, proofread: typeof proofreadingOf = proofreadingOf) {
  const engine = { ...fakeEngine(review), loadProofreading: () => Promise.resolve(fakeProofEngine(proofread)) };
  const host = fakeServices({ loadEngine: () => Promise.resolve(engine) }, review);
  const session = new Session(host);
  root = createRoot(document.body.appendChild(document.createElement("div")));
  await act(async () => {
    root!.render(<Pane session={session} hostLanguage="zh" hostIsDark={false} />);
    await settled();
  });
  await act(() => session.start());
  act(() => session.store.dispatch({ type: "view-chosen", view: "proofreading" }));
  await until(() => document.querySelector("[data-view=proofreading]") !== null);
  return { host, session };
}

async function proved(text = TEXT, proofread: typeof proofreadingOf = proofreadingOf) {
  const made = await shown(REVIEW, proofread);
  act(() => made.session.store.dispatch({ type: "proof-text-given", text, source: null }));
  await press(button("校对"));
  await until(() => document.querySelector("[data-proof-summary]") !== null);
  return made;
}

const panel = () => document.querySelector("[data-view=proofreading]")!;
const button = (name: string, label?: string) =>
  [...panel().querySelectorAll("button")].find((one) =>
    label === undefined ? one.textContent.startsWith(name) : one.getAttribute("aria-label") === label,
  )!;
const rows = () => [...panel().querySelectorAll<HTMLElement>("li [data-row]")];
const press = (control: HTMLElement) =>
  act(async () => {
    control.click();
    await settled();
  });

describe("校对", () => {
  it("asks for a text, by pasting or from a file, and says that it stays here", async () => {
    await shown();
    expect(panel().textContent).toContain("文字只留在本机，不存入工作簿");
    expect(button("校对").getAttribute("aria-disabled")).toBe("true");
    expect(panel().querySelector("input[type=file]")!.getAttribute("accept")).toBe(".docx,.txt");
    expect(panel().textContent).toContain("选择上年工作簿");
  });

  it("compares a text with itself where no table was recognised, says so, and asks for no last year's book", async () => {
    const { session } = await shown(EMPTY_REVIEW);
    expect(panel().textContent).toContain("没有认出公开表，只按文字自身核对");
    expect(panel().textContent).not.toContain("选择上年工作簿");
    act(() => session.store.dispatch({ type: "proof-text-given", text: TEXT, source: null }));
    await press(button("校对"));
    await until(() => document.querySelector("[data-proof-summary]") !== null);
  });

  it("shows the beginning only of a text too long for a box", async () => {
    const { session } = await shown();
    act(() => session.store.dispatch({ type: "proof-text-given", text: "字".repeat(30_000), source: null }));
    const box = panel().querySelector("textarea")!;
    expect(box.value.length).toBeLessThan(2_000);
    expect(box.readOnly).toBe(true);
    expect(panel().textContent).toContain("共 30000 字");
    await press(button("清空"));
    expect(panel().querySelector("textarea")!.readOnly).toBe(false);
  });

  it("sums up and lists what is wrong, worst first, under its heading, and what nothing could judge", async () => {
    await proved();
    expect(panel().textContent).toContain("4 个数字：2 个相符，1 个不符，1 个无法核对");
    expect(rows().map(({ textContent }) => textContent)).toEqual([
      "不一致 “2,718.20万元”与表不符二、收支总体情况",
      "提醒 “来访”与表不符（一）基本支出",
      "无法核对 1 处：“12万元”没有上年的表可以核对",
    ]);
    await press(rows()[2]!);
    expect(rows()[3]!.textContent).toBe("12万元");
    expect(document.querySelector("#tab-proofreading")!.textContent).toBe("校对2");
  });

  it("opens one with its place in the text, what it should be, and the way to its cell", async () => {
    const { host } = await proved();
    await press(rows()[0]!);
    expect(panel().querySelector("mark")!.textContent).toBe("2,718.20万元");
    expect(panel().querySelector("dl")!.textContent).toMatch(/文中2,718\.20万元应为2,781\.20万元表中1-1!B9/);
    host.port.visited.length = 0;
    await press(button("定位"));
    expect(host.port.visited).toEqual([{ cell: SOURCE, reveal: false }]);
  });

  it("offers the sentence set right where that is certain, and only there", async () => {
    const { host } = await proved();
    await press(rows()[0]!);
    await press(button("复制改好的句子"));
    expect(host.copies.at(-1)).toEqual({ html: null, plain: "2025年收入总计2,781.20万元，比上年增加12万元。" });
    expect(document.body.textContent).toContain("已复制：2025年收入总计2,781.20万元");
    await press(button("返回"));
    await press(rows()[1]!);
    expect(button("复制改好的句子")).toBeUndefined();
  });

  it("lets all findings of one kind be accepted together", async () => {
    const { session } = await proved(`${TEXT}\n合计2,718.20万元`, twice);
    await press(rows()[0]!);
    await press(button("认可同类的 2 处"));
    const { textarea, submit } = {
      textarea: panel().querySelector("textarea")!,
      submit: () => button("以这个理由认可 2 处"),
    };
    act(() => {
      Reflect.set(HTMLTextAreaElement.prototype, "value", "批复如此", textarea);
      textarea.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await press(submit());
    expect([...session.store.getState().notes.accepted.values()]).toEqual(["批复如此", "批复如此"]);
    expect(button("问题").textContent).toBe("问题 1");
  });

  it("goes out as a report in Word and Excel, with comments only where a Word document was opened", async () => {
    const { host, session } = await proved();
    await press(button("", "更多"));
    const items = () => [...panel().querySelectorAll<HTMLElement>("[role=menuitem]")];
    expect(items().map(({ textContent }) => textContent)).toEqual([
      "校对报告（Word）",
      "校对报告（Excel）",
      expect.stringMatching(/^抽查记录/),
      "接着以前的抽查记录…",
    ]);
    await press(items()[1]!);
    await until(() => host.downloads.length === 1);
    expect(host.downloads).toEqual(["校对报告.xlsx"]);
    const { sheets } = await readWorkbook(host.downloaded[0]!, "校对报告.xlsx");
    expect(sheets[1]!.name).toBe("需要处理的问题（2 处）");
    expect(sheets[1]!.cell(1, 3)?.text).toBe("2,718.20万元");
    const word = new Uint8Array([80, 75]);
    const source = { name: "说明.docx", word, leftOut: { zh: ["有 3 个隐藏的字没有读。"], en: [] } };
    act(() => session.store.dispatch({ type: "proof-text-given", text: TEXT, source }));
    await act(() => session.proofs.start());
    expect(panel().textContent).toContain("有 3 个隐藏的字没有读。");
    await press(button("", "更多"));
    await press(items()[2]!);
    await until(() => host.downloads.length === 2);
    expect(host.downloads[1]).toBe("说明（批注）.docx");
  });

  it("lets a finding be accepted with a reason, which stands aside from then on", async () => {
    const { session } = await proved();
    await press(rows()[0]!);
    await press(button("认可"));
    act(() =>
      session.store.dispatch({
        type: "findings-accepted",
        fingerprints: [session.proofs.order()[0]!.fingerprint],
        reason: "批复如此",
      }),
    );
    expect(panel().textContent).toContain("已认可：批复如此");
    expect(panel().textContent).toContain("已认可（1 处）");
    expect(button("问题").textContent).toBe("问题 1");
  });

  it("marks the text: what is wrong with its sign, what agrees on request", async () => {
    await proved();
    await press(button("全文"));
    await until(() => panel().querySelector("article p") !== null);
    const marks = () => [...panel().querySelectorAll("[data-claim]")].map(({ textContent }) => textContent);
    expect(marks()).toEqual(["2,718.20万元", "12万元", "来访"]);
    expect(panel().querySelectorAll("[data-claim] svg")).toHaveLength(2);
    expect([...panel().querySelectorAll("article p")].map(({ textContent }) => textContent).join("\n")).toBe(TEXT);
    await press(panel().querySelector<HTMLElement>("input[type=checkbox]")!);
    await until(() => marks().length === 5);
    await press(panel().querySelector<HTMLElement>("[data-claim]")!);
    expect(panel().querySelector("mark")!.textContent).toBe("2,718.20万元");
  });

  it("goes through the figures nobody objects to with a tick each", async () => {
    await proved();
    await press(button("抽查"));
    expect(button("抽查").textContent).toBe("抽查 0/3");
    const ticks = () => [...panel().querySelectorAll<HTMLInputElement>("li input[type=checkbox]")];
    expect(ticks().map((tick) => tick.getAttribute("aria-label"))).toEqual([
      "已抽查 12万元",
      "已抽查 1,995.35万元",
      "已抽查 71.74%",
    ]);
    await press(ticks()[0]!);
    const space = { key: " ", bubbles: true, cancelable: true };
    act(() => void rows()[1]!.dispatchEvent(new KeyboardEvent("keydown", space)));
    expect(ticks().map(({ checked }) => checked)).toEqual([true, true, false]);
    expect(button("抽查").textContent).toBe("抽查 2/3");
    await press(rows()[1]!);
    await press(panel().querySelector<HTMLElement>("section input[type=checkbox]")!);
    expect(button("抽查").textContent).toBe("抽查 1/3");
  });

  it("draws some of the figures by lot, or the riskiest, and counts within them", async () => {
    const { session } = await proved();
    await press(button("抽查"));
    const choose = (how: string) =>
      act(() => {
        const select = panel().querySelector<HTMLSelectElement>("select[aria-label=抽查哪些]")!;
        select.value = how;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
    choose("risk");
    expect(rows()[0]!.textContent).toContain("12万元");
    const size = panel().querySelector<HTMLInputElement>("input[aria-label=几个]")!;
    act(() => {
      Reflect.set(HTMLInputElement.prototype, "value", "2", size);
      size.dispatchEvent(new Event("input", { bubbles: true }));
    });
    act(() => void size.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true })));
    expect(button("抽查").textContent).toBe("抽查 0/2");
    expect(rows().map(({ textContent }) => /[\d,.]+(?:万元|%)/.exec(textContent)![0])).toEqual([
      "12万元",
      "1,995.35万元",
    ]);
    choose("random");
    expect(session.store.getState().notes.sampling).toMatchObject({ how: "random", size: 2 });
    await press(button("换一批"));
    expect(button("抽查").textContent).toBe("抽查 0/2");
  });

  it("says 已过期 once the workbook has changed", async () => {
    const { host } = await proved();
    act(() => host.port.change());
    expect(panel().textContent).toContain("已过期");
  });

  it("goes back to the box and returns from it", async () => {
    await proved();
    await press(button("换文字"));
    expect(panel().querySelector("textarea")!.value).toBe(TEXT);
    await press(button("返回结果"));
    expect(panel().querySelector("[data-proof-summary]")).not.toBeNull();
  });
});
