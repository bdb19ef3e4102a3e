import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Fault } from "../../workbench/host";
import { openWorkbench, PaneView, type WorkbenchPage } from "./kit";

let workbench: WorkbenchPage;
let pane: PaneView;
/** What the overview says when everything went well. */
let complete: string;

beforeAll(async () => {
  workbench = await openWorkbench();
  pane = await PaneView.of(workbench);
  await pane.start();
  complete = await overview();
});

beforeEach(async () => {
  await workbench.planFaults();
  if ((await pane.ends()) !== "ready") await again();
  if ((await pane.view()) !== "summary") await pane.show("概览");
});

afterAll(() => workbench.close());

const overview = () => pane.frame.locator("[data-view=summary]").innerText();

/** Checks afresh without any fault. */
async function again(): Promise<void> {
  await workbench.planFaults();
  const state = await pane.ends();
  await pane.button(state === "failed" ? "重试" : "重新核对").click();
  expect(await pane.ends()).toBe("ready");
}

/** Checks afresh with this fault at the k-th sync: the state it ends in. */
async function checkWith(k: number, fault: Fault, times = 1): Promise<string> {
  await workbench.planFaults({ at: k, times, fault });
  const before = await workbench.syncs();
  await pane.button("重新核对").click();
  await expect.poll(() => workbench.syncs()).toBeGreaterThan(before);
  return pane.ends();
}

async function expectFailure(sentence: RegExp): Promise<void> {
  expect(await pane.text()).toMatch(sentence);
  expect(await pane.button("重试").count()).toBe(1);
  expect(await pane.frame.getByRole("progressbar").count()).toBe(0);
}

/** What a fault leads to, at the four round trips of reading: names, areas, cells, layout. */
type Ends = "ready" | "failed";
interface Case {
  readonly name: string;
  readonly fault: Fault;
  readonly ends: readonly [Ends, Ends, Ends, Ends];
  readonly says: RegExp;
}

const protocol = (error: number): Fault => ({ kind: "protocol", error });
const api = (code: Extract<Fault, { kind: "api" }>["code"]): Fault => ({ kind: "api", code });
const ALWAYS_FAILS = ["failed", "failed", "failed", "failed"] as const;
const ALWAYS_RECOVERS = ["ready", "ready", "ready", "ready"] as const;
/** Rounds that are refused as too large, or without a reason, are asked for again in smaller pieces. */
const SMALLER_ROUNDS = ["failed", "failed", "ready", "ready"] as const;

const CASES: readonly Case[] = [
  { name: "a cell being edited", fault: protocol(5004), ends: ALWAYS_RECOVERS, says: /编辑/ },
  { name: "a session that timed out", fault: protocol(5012), ends: ALWAYS_FAILS, says: /连接断开了。请关闭本窗格/ },
  { name: "too much asked in a short time", fault: protocol(5102), ends: ALWAYS_FAILS, says: /Excel 正忙。请稍等/ },
  { name: "a request too large", fault: protocol(5103), ends: SMALLER_ROUNDS, says: /太大，一次读不完/ },
  { name: "an answer too large", fault: protocol(5104), ends: SMALLER_ROUNDS, says: /太大，一次读不完/ },
  { name: "no permission", fault: protocol(7000), ends: ALWAYS_FAILS, says: /不允许读取这个工作簿/ },
  { name: "access denied", fault: api("AccessDenied"), ends: ALWAYS_FAILS, says: /不允许读取这个工作簿/ },
  { name: "an item that is gone", fault: api("ItemNotFound"), ends: ALWAYS_RECOVERS, says: /已被删除或改名/ },
  { name: "a range beyond the limit", fault: api("RangeExceedsLimit"), ends: SMALLER_ROUNDS, says: /太大/ },
  { name: "no reason given", fault: api("GeneralException"), ends: SMALLER_ROUNDS, says: /原因不明。请再试一次/ },
  { name: "another workbook in front", fault: api("InactiveWorkbook"), ends: ALWAYS_FAILS, says: /另一个工作簿/ },
  { name: "an interface it lacks", fault: api("ApiNotFound"), ends: ALWAYS_FAILS, says: /这个版本的 Excel 不支持/ },
];

describe.each(CASES)("$name", ({ fault, ends, says }) => {
  it.each([1, 2, 3, 4])("at round trip %i ends in a named state, and 重试 brings the whole result", async (k) => {
    const state = await checkWith(k, fault);
    expect(state).toBe(ends[k - 1]);
    if (state === "failed") await expectFailure(says);
    if (state === "failed") await again();
    expect(await overview()).toBe(complete);
  });
});

describe("a fault that stays", () => {
  it.each([
    ["values withheld without an error", { kind: "null-values" }, /太大，一次读不完/],
    ["every answer too large", protocol(5104), /太大，一次读不完/],
    ["Excel busy", protocol(5102), /Excel 正忙/],
  ] as const)("%s: is told, and nothing partial takes the place of the last result", async (_, fault, says) => {
    expect(await checkWith(3, fault, 100_000)).toBe("failed");
    await expectFailure(says);
    expect(await overview()).toBe(complete);
    await again();
    expect(await overview()).toBe(complete);
  });
});

describe("at the first 开始, where there is no result yet", () => {
  it.each([1, 2, 3, 4])(
    "a refusal at round trip %i leaves nothing half done, and a retry follows the book",
    async (k) => {
      pane = await pane.reopened();
      await workbench.failAt(k, protocol(5102));
      await pane.button("开始").click();
      const state = await pane.ends();
      if (state === "failed") {
        await expectFailure(/Excel 正忙/);
        expect(await pane.frame.locator("[data-view]").count()).toBe(0);
      }
      await again();
      await pane.show("概览");
      expect(await overview()).toBe(complete);
      await touchCell();
      await pane.reaches("stale");
      await pane.reaches("ready");
    },
  );
});

/** Puts the cell's own text in again: a change of the workbook that changes no result. */
async function touchCell(): Promise<void> {
  await workbench.goTo("封面", "J30");
  await workbench.type("备注");
  await workbench.goTo("封面", "J30");
  await workbench.page.keyboard.press("Delete");
}

describe("what a person does meanwhile", () => {
  it("a long wait can be cancelled, and the older result stays", async () => {
    await workbench.failAt(3, { kind: "latency", milliseconds: 20_000 });
    await pane.button("重新核对").click();
    await pane.reaches("reading");
    await pane.button("取消").click();
    expect(await pane.ends()).toBe("cancelled");
    expect(await pane.text()).toContain("已取消");
    expect(await overview()).toBe(complete);
    await again();
  });

  it("a cell being edited is waited for, told, and read when the edit ends", async () => {
    await workbench.goTo("封面", "J30");
    await workbench.page.keyboard.type("还没写完");
    // Pressed without taking the focus, which would end the edit: as somebody else's change in the workbook would.
    await pane.button("重新核对").dispatchEvent("click");
    await pane.frame.getByText("等待您结束单元格编辑").first().waitFor();
    await workbench.page.keyboard.press("Escape");
    expect(await pane.ends()).toBe("ready");
    expect(await overview()).toBe(complete);
  });

  it.each([1, 2, 3])("a sheet renamed after round trip %i is read under its new name only", async (k) => {
    const [old, name] = k % 2 === 1 ? ["表7", "表七"] : ["表七", "表7"];
    await during(
      k,
      ([before, after]) => {
        const { book } = window.workbench!.host;
        book.renameSheet(book.sheetByName(before!)!, after!, { kind: "person" });
      },
      [old, name],
    );
    const tables = pane.frame.getByRole("list", { name: "认出的表" });
    await pane.show("表格");
    await expect.poll(() => tables.innerText()).toContain(name);
    expect(await tables.innerText()).not.toContain(old);
    expect(await pane.reaches("ready")).toBe("ready");
    await pane.show("概览");
  });

  it("a sheet deleted during the reading is not in the result", async () => {
    await during(
      2,
      ([sheet]) => {
        const { book } = window.workbench!.host;
        book.deleteSheet(book.sheetByName(sheet!)!, { kind: "person" });
      },
      ["表8"],
    );
    await expect.poll(overview).toContain("认出 14 张表");
    expect(await pane.reaches("ready")).toBe("ready");
    await pane.show("表格");
    expect(await pane.frame.getByRole("list", { name: "认出的表" }).innerText()).not.toContain("表8");
  });
});

/** Checks afresh, and does something to the workbook while the answer to the k-th sync is still out. */
async function during(k: number, act: (names: readonly string[]) => void, names: readonly string[]): Promise<void> {
  await workbench.failAt(k, { kind: "latency", milliseconds: 400 });
  await pane.button("重新核对").click();
  await expect.poll(() => workbench.syncs(), { interval: 10 }).toBeGreaterThanOrEqual(k);
  await workbench.page.evaluate(act, names);
}

it("reported no failure that nobody had planned", () => {
  expect(workbench.problems.policyViolations).toEqual([]);
  expect(workbench.problems.foreignRequests).toEqual([]);
});
