/**
 * npm run icons: draws the PNG icons in assets/ from their SVGs, with the Chromium found on this machine
 * (environment variable CHROME_PATH, or a usual place). The PNGs are committed; run this after changing an SVG.
 */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const assets = resolve(import.meta.dirname, "../assets");

/** Sizes of the manifest and of the guideline for ribbon icons. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const DRAWINGS = [
  // Below 32 pixels the picture needs fewer lines.
  { svg: "icon-small.svg", name: "icon", sizes: [16, 20, 24] },
  { svg: "icon.svg", name: "icon", sizes: [32, 40, 48, 64, 80, 96, 128] },
  { svg: "draft.svg", name: "draft", sizes: RIBBON_SIZES },
  { svg: "check.svg", name: "check", sizes: RIBBON_SIZES },
  { svg: "proofread.svg", name: "proofread", sizes: RIBBON_SIZES },
];

const usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = process.env.CHROME_PATH ?? usualPlaces.find((place) => existsSync(place));

const browser = await chromium.launch(executablePath === undefined ? { channel: "chrome" } : { executablePath });
try {
  const page = await browser.newPage();
  for (const { svg, name, sizes } of DRAWINGS) {
    const drawing = await readFile(resolve(assets, svg), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      const png = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
      await writeFile(resolve(assets, `${name}-${size}.png`), png);
    }
  }
} finally {
  await browser.close();
}
