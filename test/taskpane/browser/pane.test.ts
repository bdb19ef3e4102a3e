import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TEXT } from "../fixtures/proofreading";
import { HarnessPage, harnessScript, launchBrowser, type PaneOptions } from "./harness-page";

let browser: Browser;
let script: string;

beforeAll(async () => {
  [browser, script] = await Promise.all([launchBrowser(), harnessScript()]);
});
afterAll(() => browser.close());

async function withPane(options: PaneOptions, use: (pane: HarnessPage) => Promise<void>): Promise<void> {
  const pane = await HarnessPage.open(browser, script, options);
  try {
    await use(pane);
    expect(pane.errors).toEqual([]);
  } finally {
    await pane.close();
  }
}

/** Brings the pane into each of its pages in turn. */
const PAGES: readonly (readonly [name: string, go: (pane: HarnessPage) => Promise<void>])[] = [
  ["overview", () => Promise.resolve()],
  ["tables", (pane) => pane.show(/表格|Tables/)],
  ["one table", (pane) => pane.page.locator("[data-row]", { hasText: "部门支出总表" }).click()],
  ["its correction", (pane) => pane.page.getByRole("button", { name: /^(更正|Correct)$/ }).click()],
  ["findings", (pane) => pane.show(/核对|Checks/)],
  ["one finding", (pane) => pane.page.keyboard.press("F8")],
  ["acceptance", (pane) => pane.page.getByRole("button", { name: /^(认可|Accept)$/ }).click()],
  ["draft", (pane) => pane.show(/说明|Draft/)],
  ["its menu", (pane) => pane.page.getByRole("button", { name: /^(更多|More)$/ }).click()],
  ["a blank", (pane) => pane.page.getByRole("button", { name: /下一处待填|Next blank/ }).click()],
  ["a question", (pane) => pane.page.keyboard.type("编制预算，执行预算")],
  ["proofreading", (pane) => pane.show(/校对|Proof/)],
  ["what is wrong in a text", proofread],
  ["one claim", (pane) => pane.page.keyboard.press("F8")],
  ["the marked text", (pane) => pane.page.getByRole("button", { name: /^(在全文中看|Show in the text)$/ }).click()],
  ["what agrees in it", (pane) => pane.page.getByLabel(/^(同时标出相符的|Mark what agrees as well)$/).check()],
  ["a spot check", (pane) => pane.page.getByRole("button", { name: /^(抽查|Spot check) / }).click()],
  ["one figure of it", (pane) => pane.page.locator("[data-row]").first().click()],
  ["settings", (pane) => pane.page.getByRole("button", { name: /^(设置|Settings)$/ }).click()],
  ["relations of a cell", selectCell],
];

async function proofread(pane: HarnessPage): Promise<void> {
  await pane.page.getByLabel(/^(情况说明全文|Full text)$/).fill(TEXT);
  await pane.page.getByRole("button", { name: /^(校对|Proofread)$/ }).click();
  await pane.page.locator("[data-proof-summary]").waitFor();
}

async function selectCell(pane: HarnessPage): Promise<void> {
  await pane.page.evaluate(() => window.pane.select({ sheet: "1-2", row: 4, column: 7 }));
  await pane.show(/概览|Home/);
  await pane.page.getByRole("button", { name: /1-2!H5/ }).click();
}

/** What a theme can spoil is contrast; the rest of the rules need to be asked only once. */
const THEMES: readonly (readonly [string, PaneOptions, readonly string[]])[] = [
  ["light", { colorScheme: "light" }, []],
  ["dark", { colorScheme: "dark" }, ["color-contrast"]],
  ["contrast", { forcedColors: "active" }, ["color-contrast"]],
];

describe.each(THEMES)("in the %s theme", (_, theme, rules) => {
  it("every page can be used by everybody", async () => {
    await withPane(theme, async (pane) => {
      const problems: string[] = [];
      const look = async (name: string) =>
        problems.push(...(await pane.accessibilityProblems(rules)).map((problem) => `${name}: ${problem}`));
      await look("first open");
      await pane.start();
      for (const [name, go] of PAGES) {
        await go(pane);
        await look(name);
      }
      await pane.page.evaluate(() => window.pane.change());
      await look("stale");
      expect(problems).toEqual([]);
    });
  });
});

describe.each([
  [320, "zh"],
  [350, "zh"],
  [320, "en"],
  [450, "en"],
  [600, "zh"],
] as const)("%i px wide, in %s", (width, language) => {
  it("no page reaches beyond the edge or under the host's own menu", async () => {
    await withPane({ width }, async (pane) => {
      await pane.page.evaluate((chosen) => window.pane.session.chooseLanguage(chosen), language);
      await pane.page.getByRole("button", { name: /开始|Start/ }).click();
      await pane.page.locator("[data-view=summary]").waitFor();
      for (const [name, go] of PAGES) {
        await go(pane);
        expect([name, await pane.overflow()]).toEqual([name, 0]);
        expect([name, await controlsInCorner(pane)]).toEqual([name, []]);
      }
    });
  });
});

/** Controls within the 34 × 32 px at the top right, over which the host draws its menu. */
function controlsInCorner({ page }: HarnessPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    window.scrollTo(0, 0);
    const left = document.documentElement.clientWidth - 34;
    return [...document.querySelectorAll("button, [role=tab], a, input, select")]
      .filter((control) => {
        const box = control.getBoundingClientRect();
        return box.width > 0 && box.right > left && box.top < 32 && box.bottom > 0;
      })
      .map((control) => control.textContent);
  });
}

describe("list and detail", () => {
  it("stand one over the other in a narrow pane; the focus follows what appears and returns", async () => {
    await withPane({ width: 350 }, async (pane) => {
      await pane.start();
      await pane.show("表格");
      const row = pane.page.locator("[data-row]", { hasText: "部门支出总表" });
      await row.focus();
      await pane.page.keyboard.press("Enter");
      expect(await row.isVisible()).toBe(false);
      expect(await pane.focused()).toBe("部门支出总表");
      await pane.page.getByRole("button", { name: "返回" }).focus();
      await pane.page.keyboard.press("Enter");
      expect(await row.isVisible()).toBe(true);
      expect(await pane.focused()).toContain("部门支出总表");
    });
  });

  it("close with Escape, which does not reach the window, where Office.js would move the focus", async () => {
    await withPane({ width: 350 }, async (pane) => {
      await pane.start();
      await pane.show("表格");
      await pane.page.evaluate(() => {
        window.addEventListener("keydown", (event) => {
          if (event.key === "Escape") document.body.dataset.escaped = "yes";
        });
      });
      const row = pane.page.locator("[data-row]", { hasText: "部门支出总表" });
      await row.focus();
      await pane.page.keyboard.press("Enter");
      await pane.page.keyboard.press("Escape");
      expect(await row.isVisible()).toBe(true);
      expect(await pane.focused()).toContain("部门支出总表");
      expect(await pane.page.evaluate(() => document.body.dataset.escaped)).toBeUndefined();
    });
  });

  it("stand side by side from 560 px; the focus stays in the list", async () => {
    await withPane({ width: 560, height: 900 }, async (pane) => {
      await pane.start();
      await pane.show("表格");
      const row = pane.page.locator("[data-row]", { hasText: "部门支出总表" });
      await row.focus();
      await pane.page.keyboard.press("Enter");
      const heading = pane.page.getByRole("heading", { name: "部门支出总表" });
      const [list, detail] = [await row.boundingBox(), await heading.boundingBox()];
      expect(detail!.x).toBeGreaterThan(list!.x + list!.width - 1);
      expect(await pane.focused()).toContain("1-2");
    });
  });

  it("walk with the arrow keys as one stop for Tab", async () => {
    await withPane({ width: 450, height: 900 }, async (pane) => {
      await pane.start();
      await pane.show("表格");
      const list = pane.page.getByRole("list", { name: "认出的表" });
      await list.locator("[data-row]").first().focus();
      await pane.page.keyboard.press("ArrowDown");
      expect(await pane.focused()).toContain("1-2");
      await pane.page.keyboard.press("End");
      expect(await pane.focused()).toContain("政府性基金");
      await pane.page.keyboard.press("Home");
      expect(await pane.focused()).toContain("部门收支总表");
      expect(await list.locator('[data-row][tabindex="0"]').count()).toBe(1);
    });
  });
});

describe("findings", () => {
  it("walk with F8 from anywhere, are announced and take Excel along", async () => {
    await withPane({}, async (pane) => {
      await pane.start();
      await pane.page.keyboard.press("F8");
      expect(await pane.page.getByText("第 1/3 处").isVisible()).toBe(true);
      await pane.page.keyboard.press("F8");
      await pane.page.keyboard.press("Shift+F8");
      expect(await pane.page.getByText("第 1/3 处").isVisible()).toBe(true);
      expect(await pane.page.getByRole("status").allTextContents()).toContainEqual(expect.stringMatching(/^不一致：/));
      const visited = await pane.page.evaluate(() => window.pane.services.port.visited.map(({ cell }) => cell.row));
      expect(visited).toEqual([4, 11, 4]);
    });
  });

  it("are accepted only with a reason, and then no longer counted", async () => {
    await withPane({}, async (pane) => {
      await pane.start();
      await pane.page.keyboard.press("F8");
      await pane.page.getByRole("button", { name: "认可", exact: true }).click();
      await pane.page.getByRole("button", { name: "认可这一处" }).click();
      expect(await pane.page.getByText("请写明理由").isVisible()).toBe(true);
      await pane.page.getByRole("textbox", { name: "认可的理由" }).fill("上级批复如此");
      await pane.page.getByRole("button", { name: "认可这一处" }).click();
      expect(await pane.page.getByText("已认可：上级批复如此").isVisible()).toBe(true);
      expect(await pane.focused()).toBe("撤销认可");
      expect(await pane.page.getByRole("tab", { name: /核对/ }).textContent()).toBe("核对1");
    });
  });

  it("of a group begin with what to change, and how much is mended by it", async () => {
    await withPane({}, async (pane) => {
      await pane.start();
      await pane.show("核对");
      const heading = pane.page.locator("[data-row][aria-expanded]", { hasText: "1-2!H12 的 3,582.48 应为 3,852.48" });
      expect(await heading.first().textContent()).toContain("：改后 2 处都对上");
      await pane.page.keyboard.press("F8");
      expect(await pane.page.getByText("，改后 2 处对上").isVisible()).toBe(true);
    });
  });

  it("of a group are accepted together; Esc leaves the form, then the finding", async () => {
    await withPane({}, async (pane) => {
      await pane.start();
      await pane.show("核对");
      await pane.page.getByRole("button", { name: "认可这 2 处" }).click();
      await pane.page.keyboard.press("Escape");
      expect(await pane.focused()).toBe("认可这 2 处");
      await pane.page.keyboard.press("Enter");
      await pane.page.getByRole("textbox", { name: "认可的理由" }).fill("上级批复如此");
      await pane.page.getByRole("button", { name: "以这个理由认可 2 处" }).click();
      expect(await pane.page.getByRole("tab", { name: /核对/ }).textContent()).toBe("核对");
    });
  });

  it("are narrowed down by words, and shown again", async () => {
    await withPane({}, async (pane) => {
      await pane.start();
      await pane.show("核对");
      await pane.page.getByRole("button", { name: /^查找/ }).click();
      await pane.page.getByRole("searchbox").fill("没有这样的科目");
      expect(await pane.page.getByText("没有符合条件的问题").isVisible()).toBe(true);
      await pane.page.getByRole("button", { name: "不筛选" }).click();
      expect(await pane.page.getByText("没有符合条件的问题").isVisible()).toBe(false);
    });
  });

  it("lie open beside the list in a wide pane, the first one before anybody chooses", async () => {
    await withPane({ width: 620, height: 900 }, async (pane) => {
      await pane.start();
      await pane.show("核对");
      expect(await pane.page.getByText("第 1/3 处").isVisible()).toBe(true);
    });
  });

  it("are written into the workbook only on a second press", async () => {
    await withPane({}, async (pane) => {
      await pane.start();
      await pane.show(/核对/);
      await pane.page.getByRole("button", { name: "在表里标出" }).click();
      expect(await pane.page.evaluate(() => window.pane.services.port.marked.length)).toBe(0);
      await pane.page.getByRole("button", { name: "标出", exact: true }).click();
      expect(await pane.page.evaluate(() => window.pane.services.port.marked[0]?.length)).toBe(3);
    });
  });
});

describe("the toolbar of the draft", () => {
  it.each([320, 350])("leaves two thirds of the lowest pane to the text, %i px wide", async (width) => {
    await withPane({ width }, async (pane) => {
      await pane.start();
      await pane.show(/说明/);
      const title = await pane.page.getByRole("article").getByRole("heading").first().boundingBox();
      expect(title!.y).toBeLessThan(378 / 3);
    });
  });

  it("offers the rest in a menu that works by keyboard and closes with Escape, which goes no further", async () => {
    await withPane({ width: 350 }, async (pane) => {
      const { page } = pane;
      await pane.start();
      await pane.show(/说明/);
      await page.evaluate(() => {
        window.addEventListener("keydown", (event) => {
          if (event.key === "Escape") document.body.dataset.escaped = "yes";
        });
      });
      const more = page.getByRole("button", { name: "更多", exact: true });
      await more.focus();
      await page.keyboard.press("Enter");
      expect(await pane.focused()).toBe("复制纯文字");
      await page.keyboard.press("ArrowDown");
      expect(await pane.focused()).toBe("导出 Word");
      const chosen = page.getByRole("menuitemradio", { checked: true });
      expect(await chosen.first().textContent()).toBe("四川部门预算");
      await page.keyboard.press("Escape");
      await page.getByRole("menu").waitFor({ state: "detached" });
      expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
      expect(await page.evaluate(() => document.body.dataset.escaped)).toBeUndefined();
    });
  });

  it("leaves the focus on the text to copy by hand where the host forbids the clipboard", async () => {
    await withPane({ width: 350 }, async (pane) => {
      await pane.start();
      await pane.page.evaluate(() => {
        Object.assign(window.pane.services.exits, { copy: () => Promise.resolve(false) });
      });
      await pane.show(/说明/);
      await pane.page.getByRole("button", { name: "更多", exact: true }).click();
      await pane.page.getByRole("menuitem", { name: "复制纯文字" }).click();
      await pane.page.getByRole("menu").waitFor({ state: "detached" });
      const box = pane.page.getByRole("textbox", { name: "全文（纯文字）" });
      await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it("asks for last year's workbook from the menu", async () => {
    await withPane({ width: 350 }, async (pane) => {
      await pane.start();
      await pane.show(/说明/);
      await pane.page.getByRole("button", { name: "更多", exact: true }).click();
      const asked = pane.page.waitForEvent("filechooser");
      await pane.page.getByRole("menuitem", { name: /^选择上年工作簿/ }).click();
      expect((await asked).isMultiple()).toBe(false);
    });
  });
});

describe("the draft", () => {
  it("goes to the cell of a figure and tells on pointing at it how it was computed", async () => {
    await withPane({}, async (pane) => {
      await pane.start();
      await pane.show(/说明/);
      const figure = pane.page.getByRole("button", { name: "90.87%" });
      await figure.focus();
      expect(await pane.page.getByText("占比：项目支出 4,227.10 ÷ 支出总计 4,651.60").isVisible()).toBe(true);
      await pane.page.keyboard.press("Enter");
      const visited = await pane.page.evaluate(() => window.pane.services.port.visited.at(-1)?.cell);
      expect(visited).toEqual({ sheet: "1-2", row: 4, column: 7 });
    });
  });

  it("fills a blank in the sentence, offers phrases without putting them in, and walks on with Enter", async () => {
    await withPane({}, async (pane) => {
      await pane.start();
      await pane.show(/说明/);
      const reason = pane.page.getByRole("textbox", { name: "待填：收支总数增加的主要原因" });
      await reason.focus();
      expect(await reason.inputValue()).toBe("");
      await pane.page.getByRole("button", { name: "人员经费增加" }).click();
      expect(await reason.inputValue()).toBe("人员经费增加");
      expect(await pane.page.getByText("还有 2 处待填").isVisible()).toBe(true);
      await reason.press("Enter");
      expect(await pane.page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
        "待填：政府采购安排情况",
      );
    });
  });
});

describe("an unrecognised workbook", () => {
  it("gets a page that says what was looked for and lets the user assign a table", async () => {
    await withPane({ empty: true }, async (pane) => {
      await pane.page.getByRole("button", { name: "开始" }).click();
      await pane.page.getByRole("heading", { name: "没有认出预算或决算公开表" }).waitFor();
      expect(await pane.page.getByText(/单位：万元/).isVisible()).toBe(true);
      expect(await pane.accessibilityProblems()).toEqual([]);
    });
  });
});

describe("the content security policy", () => {
  it("lets every style through and nothing is reported", async () => {
    await withPane({}, async (pane) => {
      await pane.start();
      const primary = pane.page.getByRole("button", { name: "查看不一致" });
      expect(await primary.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe("rgb(15, 108, 189)");
      for (const [, go] of PAGES) await go(pane);
      expect(pane.violations).toEqual([]);
    });
  });
});
