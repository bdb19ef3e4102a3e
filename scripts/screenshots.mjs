/**
 * npm run screenshots: every view of the task pane over the sample workbook, in the smallest pane Excel opens and in a
 * wide one, in each theme, and the workbench around it, as PNG files in screenshots/. For looking at, not for comparing.
 * With --guide it also takes the pictures of docs/user-guide.md afresh.
 */
import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { serveSite } from "./site-server.mjs";
import { buildWorkbench, workbenchFolder } from "./workbench-build.mjs";

const folder = resolve(import.meta.dirname, "../screenshots");
const guideFolder = process.argv.includes("--guide") ? resolve(import.meta.dirname, "../docs/pictures") : null;

/** The views that the guide shows, in a pane of the usual width. */
const GUIDE = ["summary", "table", "finding", "blank", "claim"];
const GUIDE_SIZE = { width: 380, height: 560 };

const PANE_SIZES = [
  { width: 350, height: 378 },
  { width: 450, height: 900 },
];
const THEMES = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "contrast", media: { colorScheme: "light", forcedColors: "active" } },
];

/** In order: each one starts from where the one before has left the pane. */
const VIEWS = [
  { name: "start", open: () => undefined },
  { name: "tour", open: start },
  { name: "summary", open: (pane) => pane.getByRole("button", { name: "跳过引导" }).click() },
  { name: "tables", open: (pane) => tab(pane, "表格") },
  { name: "table", open: (pane) => pane.locator("[data-row]", { hasText: "部门支出总表" }).first().click() },
  { name: "findings", open: (pane) => tab(pane, "核对") },
  { name: "finding", open: openFirstFinding },
  { name: "narrative", open: (pane) => tab(pane, "说明") },
  { name: "menu", open: (pane) => pane.getByRole("button", { name: "更多" }).click() },
  { name: "blank", open: (pane) => pane.getByRole("button", { name: "下一处待填" }).click() },
  { name: "figure", open: (pane) => pane.locator("[data-figure]").first().click() },
  { name: "proofreading", open: (pane) => tab(pane, "校对") },
  { name: "proofread", open: proofread },
  { name: "claim", open: (pane) => pane.locator("[data-row]").first().click() },
  { name: "marked", open: (pane) => pane.getByRole("button", { name: "在全文中看" }).click() },
  { name: "spot-check", open: (pane) => pane.getByRole("button", { name: /^抽查 / }).click() },
  { name: "settings", open: (pane) => pane.getByRole("button", { name: "设置" }).click() },
  { name: "coverage", open: openCoverage },
  { name: "failure", open: fail },
];

async function start(pane) {
  await pane.getByRole("button", { name: "开始" }).click();
  await pane.locator("[data-run=ready]").waitFor();
  await pane.locator("[data-view=summary]").waitFor();
}

async function tab(pane, name) {
  await pane.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
}

async function openFirstFinding(pane) {
  await pane.locator("[data-row]").first().focus();
  await pane.page().keyboard.press("F8");
  await pane.getByRole("button", { name: "定位", exact: true }).waitFor();
}

/** A text with a total whose digits are exchanged, and a share that is right. */
const TEXT = [
  "一、收支预算情况说明",
  "2026年收支预算总数877.80万元，比2025年收支预算总数增加46.96万元，增长5.66%。",
  "（一）收入预算情况",
  "2026年收入预算877.08万元，其中：一般公共预算拨款收入865.08万元，占98.63%；上年结转12万元，占1.37%。",
];

async function proofread(pane) {
  await pane.getByLabel("情况说明全文").fill(TEXT.join("\n"));
  await pane.getByRole("button", { name: "校对", exact: true }).click();
  await pane.locator("[data-proof-summary]").waitFor();
}

async function openCoverage(pane) {
  await tab(pane, "概览");
  await pane.getByRole("button", { name: /个有关系证明$/ }).click();
}

/** Excel refuses the next reading. */
async function fail(pane) {
  await tab(pane, "概览");
  await pane.page().evaluate(() => {
    window.workbench.host.faults.reset([{ at: 1, times: 1_000, fault: { kind: "protocol", error: 5102 } }]);
  });
  await pane.getByRole("button", { name: "重新核对" }).click();
  await pane.locator("[data-run=failed]").waitFor();
  await pane.page().evaluate(() => window.workbench.host.faults.reset());
}

const usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = process.env.CHROME_PATH ?? usualPlaces.find((place) => existsSync(place));

await buildWorkbench();
const site = await serveSite({ "/": workbenchFolder });
const browser = await chromium.launch({
  ...(executablePath === undefined ? { channel: "chrome" } : { executablePath }),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (guideFolder !== null) await mkdir(guideFolder, { recursive: true });
  await takeAll();
} finally {
  await browser.close();
  await site.close();
}

async function takeAll() {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${site.url}workbench.html`);
  const pane = await (await page.waitForSelector("[data-pane] iframe")).contentFrame();
  await pane.locator("[data-run]").waitFor();
  for (const [index, { name, open }] of VIEWS.entries()) {
    await open(pane);
    for (const size of PANE_SIZES)
      await takePane(page, size, ({ name: theme }) =>
        resolve(folder, `${size.width}x${size.height}-${theme}-${String(index + 1).padStart(2, "0")}-${name}.png`),
      );
    if (guideFolder !== null && GUIDE.includes(name))
      await takePane(page, GUIDE_SIZE, () => resolve(guideFolder, `${name}.png`), THEMES.slice(0, 1));
  }
  await tab(pane, "核对");
  await pane.getByRole("button", { name: "重试" }).click();
  await pane.locator("[data-run=ready]").waitFor();
  await takeWorkbench(page);
}

/** The pane alone, as large as Excel would give it, once in each theme; `pathOf` says where each picture goes. */
async function takePane(page, { width, height }, pathOf, themes = THEMES) {
  await layOver(page, {
    position: "fixed",
    left: "0",
    top: "0",
    width: `${width}px`,
    height: `${height}px`,
    zIndex: "9",
  });
  for (const theme of themes) {
    await page.emulateMedia(theme.media);
    await page.screenshot({ path: pathOf(theme), animations: "disabled", clip: { x: 0, y: 0, width, height } });
  }
  await layOver(page, { position: "", left: "", top: "", width: "", height: "", zIndex: "" });
}

async function takeWorkbench(page) {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const { name, media } of THEMES) {
    await page.emulateMedia(media);
    await page.screenshot({ path: resolve(folder, `workbench-${name}.png`) });
  }
}

async function layOver(page, style) {
  await page.locator("[data-pane]").evaluate((element, given) => Object.assign(element.style, given), style);
  // The pane answers to its new size before its picture is taken.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const pane = page.frames().at(-1);
  await pane.evaluate(() => {
    const place = document.activeElement?.closest("article textarea, [data-figure]");
    place?.scrollIntoView({ block: "center" });
  });
}
