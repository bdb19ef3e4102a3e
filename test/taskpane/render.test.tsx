// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { Pane } from "../../src/taskpane/pane";
import { Session } from "../../src/taskpane/session/session";
import type { ViewId } from "../../src/taskpane/state/pane-state";
import { loadLanguage, type Language } from "../../src/taskpane/wording/translate";
import { HostError, type HostProblem, type Workbook } from "../../src/workbook";
import { fakeServices, type FakeServices } from "./fixtures/fakes";
import { RECOGNITION, table } from "./fixtures/recognition";
import { EMPTY_REVIEW, REVIEW } from "./fixtures/review";
import { NARRATIVE, text } from "./fixtures/narrative";
import { WORKBOOK } from "./fixtures/workbook";

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
});

let root: Root | null = null;
afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

async function shown(host: FakeServices = fakeServices(), language: Language = "zh"): Promise<Session> {
  const session = new Session(host);
  const place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
  await act(async () => {
    root!.render(<Pane session={session} hostLanguage={language} hostIsDark={false} />);
    await settled();
  });
  return session;
}

/** Lazy views and promises of the fake host take a few turns. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

async function started(host: FakeServices = fakeServices(), language: Language = "zh"): Promise<Session> {
  const session = await shown(host, language);
  await act(() => session.start());
  await until(() => document.querySelector("[data-view]") !== null);
  return session;
}

async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; turns < 100 && !holds(); turns += 1) await act(settled);
  expect(holds()).toBe(true);
}

const show = (session: Session, view: ViewId) => act(() => session.store.dispatch({ type: "view-chosen", view }));
const words = () => document.body.textContent;
const menuItems = () => [...document.querySelectorAll("[role=menuitem]")].map(({ textContent }) => textContent);
const press = (control: HTMLElement) =>
  act(async () => {
    control.click();
    await settled();
  });
const buttons = () => [...document.querySelectorAll("button")].map((button) => button.textContent);

describe("the first look", () => {
  it("says in two lines what this does and that nothing leaves the machine, and offers one button", async () => {
    await shown();
    expect([...document.querySelectorAll("p")].map((line) => line.textContent)).toEqual([
      "认出预算、决算公开表，核对每个合计，起草和校对情况说明。",
      "全部在本机完成，不上传任何数据；未经您同意，不改动工作簿。",
    ]);
    expect(buttons()).toEqual(["开始"]);
  });

  it("speaks English where Excel does, and Chinese where the user prefers it", async () => {
    await loadLanguage("en");
    const session = await shown(fakeServices(), "en");
    expect(buttons()).toEqual(["Start"]);
    expect(document.documentElement.lang).toBe("en-US");
    await act(() => session.chooseLanguage("zh"));
    expect(buttons()).toEqual(["开始"]);
  });
});

describe("long work", () => {
  it("tells which sheet it is at and can be cancelled", async () => {
    const host = fakeServices();
    host.port.reading = (options) => {
      options.onProgress?.({ done: 6, total: 17, sheet: "1-2" });
      return new Promise<Workbook>(() => undefined);
    };
    const session = await shown(host);
    act(() => void session.start());
    await until(() => words().includes("正在读取第 7/17 张表"));
    expect(buttons()).toEqual(["取消"]);
    act(() => session.editing(true));
    expect(words()).toContain("等待您结束单元格编辑");
    act(() => document.querySelector("button")!.click());
    expect(words()).toContain("已取消");
    expect(buttons()).toEqual(["开始"]);
  });
});

const SENTENCES: readonly (readonly [HostProblem, RegExp])[] = [
  ["edit-mode", /按 Enter/],
  ["read-only", /不允许读取/],
  ["protected", /不允许读取/],
  ["sheet-missing", /删除或改名/],
  ["sheet-hidden", /取消隐藏/],
  ["cell-hidden", /取消隐藏/],
  ["other-workbook-in-front", /切回本工作簿/],
  ["too-large", /太大/],
  ["busy", /稍等/],
  ["session-lost", /重新打开/],
  ["unsupported", /Excel 2021/],
  ["unknown", /再试一次/],
];

describe("a refusal of the host", () => {
  it.each(SENTENCES)(
    "%s is told in a sentence that says what to do, with a way to try again",
    async (problem, sentence) => {
      const host = fakeServices();
      host.port.reading = () => Promise.reject(new HostError(problem));
      const session = await shown(host);
      await act(() => session.start());
      expect(words()).toMatch(sentence);
      expect(buttons()).toEqual(["重试"]);
      host.port.reading = () => Promise.resolve(host.port.workbook);
      await act(async () => {
        document.querySelector("button")!.click();
        await settled();
      });
      await until(() => session.store.getState().run.kind === "ready");
    },
  );
});

describe("the overview", () => {
  it("answers the three questions on one screen", async () => {
    await started();
    for (const answer of [
      "某区医疗保障局",
      "2025 年部门预算 · 万元",
      "认出 4 张表（1 张为空表）",
      "1 张未识别",
      "412 个关系成立",
      "2 处不一致",
      "1 处提醒",
      "7 处尾差",
      "2 项未检查",
      "530 个数字中 498 个有关系证明",
      "5 个数字有出处",
      "3 处待您填写",
    ])
      expect(words()).toContain(answer);
  });

  it("helps where nothing was recognised instead of showing zeros", async () => {
    const session = await started(fakeServices({}, EMPTY_REVIEW));
    expect(words()).toContain("没有认出预算或决算公开表");
    expect(words()).toContain("手动指定");
    expect(words()).not.toContain("0 个关系");
    show(session, "findings");
    expect(words()).toContain("没有做任何核对");
    expect(words()).not.toContain("没有发现问题");
  });
});

describe("a selected cell", () => {
  it("tells how many relations prove it", async () => {
    const host = fakeServices();
    await started(host);
    act(() => host.port.select({ sheet: "1-2", row: 4, column: 6 }));
    expect(words()).toContain("1-2!G5：这个数参与 2 个关系（全部成立）");
    act(() => host.port.select({ sheet: "1-2", row: 11, column: 7 }));
    expect(words()).toContain("这个数参与 2 个关系，2 个不成立");
    act(() => host.port.select({ sheet: "测算", row: 1, column: 1 }));
    expect(words()).toContain("没有关系能证明这个数");
    act(() => host.port.select({ sheet: "测算", row: 0, column: 0 }));
    expect(words()).not.toContain("测算!A1");
  });
});

describe("the toolbar of the draft", () => {
  it("says which of last year's workbooks is in use, and lets it go", async () => {
    const session = await started();
    show(session, "narrative");
    await press(document.querySelector('button[aria-label="更多"]')!);
    expect(menuItems()).toContain("选择上年工作簿…有了上年的表，才能写“比上年增加”。");
    act(() => session.store.dispatch({ type: "prior-chosen", prior: { name: "上年.xlsx", workbook: WORKBOOK } }));
    expect(menuItems()).toContain("移除");
    expect(document.querySelector("[role=menu]")!.textContent).toContain("上年：上年.xlsx");
  });
});

describe("the wording of the draft", () => {
  it("is the user's choice among those for this kind of document, and is drafted afresh", async () => {
    const host = fakeServices();
    const session = await started(host);
    show(session, "narrative");
    const wordings = session.wordingsFor("budget");
    expect(wordings.map(({ id }) => id)).toEqual(["sichuan-budget", "national-budget"]);
    await press(document.querySelector('button[aria-label="更多"]')!);
    const radios = [...document.querySelectorAll<HTMLElement>("[role=menuitemradio]")];
    // Behind them stand those for the decimals.
    const choices = radios.slice(0, wordings.length);
    expect(choices.map(({ textContent }) => textContent)).toEqual(wordings.map(({ title }) => title));
    expect(choices.map(({ ariaChecked }) => ariaChecked)).toEqual(["true", "false"]);
    await press(choices[1]!);
    expect(host.inputs.at(-1)?.wording).toBe("national-budget");
  });
});

describe("text from the workbook and from the user", () => {
  it("is shown as text, whatever it looks like", async () => {
    const attack = '<img src="x" onerror="alert(1)"><script>alert(1)</script>';
    const evil = table({ sheet: attack, kind: "dept-income-summary", title: attack, organisation: attack });
    const [first] = NARRATIVE.sections;
    const review = {
      ...REVIEW,
      recognition: {
        ...RECOGNITION,
        document: { ...RECOGNITION.document, organisation: attack },
        sheets: [{ sheet: attack, role: "table" as const, reason: null, tables: [evil] }],
      },
      narrative: {
        ...NARRATIVE,
        title: attack,
        sections: [
          { ...first!, heading: attack, paragraphs: [{ runs: [text(attack), ...first!.paragraphs[0]!.runs] }] },
        ],
      },
    };
    const session = await started(fakeServices({}, review));
    act(() => session.store.dispatch({ type: "blank-answered", id: "duties.main", answer: attack }));
    for (const view of ["summary", "tables", "narrative"] as const) {
      show(session, view);
      expect(words()).toContain(attack);
      expect(document.querySelectorAll("img, script")).toHaveLength(0);
    }
  });
});

describe("the introduction", () => {
  it("goes through four views once there is a result, and does not come again by itself", async () => {
    const host = fakeServices();
    host.preferred.delete("tour");
    const session = await shown(host);
    expect(document.querySelector("[data-tour]")).toBeNull();
    await act(() => session.start());
    await until(() => document.querySelector("[data-tour]") !== null);
    const seen: (string | undefined)[] = [];
    for (let step = 0; step < 4; step++) {
      seen.push(document.querySelector<HTMLElement>("[data-view]")?.dataset.view);
      act(() => document.querySelector<HTMLButtonElement>("[data-tour] button")!.click());
    }
    expect(seen).toEqual(["summary", "findings", "narrative", "proofreading"]);
    expect(document.querySelector("[data-tour]")).toBeNull();
    expect(new Session(host).store.getState().tour).toBeNull();
  });

  it("can be left at once, and called back from the settings", async () => {
    const host = fakeServices();
    host.preferred.delete("tour");
    const session = await shown(host);
    await act(() => session.start());
    await until(() => document.querySelector("[data-tour]") !== null);
    act(() => [...document.querySelectorAll<HTMLButtonElement>("[data-tour] button")].at(-1)!.click());
    expect(document.querySelector("[data-tour]")).toBeNull();
    act(() => session.showTour(0));
    expect(document.querySelector("[data-tour]")).not.toBeNull();
  });

  it("that is about another view than the one asked for offers the way there", async () => {
    const host = fakeServices();
    host.preferred.delete("tour");
    const session = await shown(host);
    await act(() => session.start());
    act(() => session.store.dispatch({ type: "view-chosen", view: "narrative" }));
    await until(() => document.querySelector("[data-tour]") !== null);
    expect(document.querySelector("[data-tour] button")!.textContent).toBe("去看");
    act(() => document.querySelector<HTMLButtonElement>("[data-tour] button")!.click());
    expect(document.querySelector<HTMLElement>("[data-view]")?.dataset.view).toBe("summary");
  });
});
