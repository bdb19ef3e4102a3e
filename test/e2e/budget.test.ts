import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

/** What the pane may make a slow line fetch before its first paint, without Office.js, in bytes. */
const INITIAL_SCRIPT_BUDGET = 260 * 1024;

const dist = resolve(import.meta.dirname, "../../dist");
const BUILDS = [
  ["the add-in as deployed", dist],
  ["the add-in in the workbench", resolve(dist, "workbench")],
] as const;

describe.each(BUILDS)("%s", (name, folder) => {
  const page = resolve(folder, "taskpane.html");
  const isBuilt = existsSync(page);
  if (!isBuilt) console.log(`The size of ${name} is not tested: it has not been built (npm run build).`);

  it.skipIf(!isBuilt)("loads at first no more script than its budget", () => {
    const scripts = [...readFileSync(page, "utf8").matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)]
      .map(([, source]) => source!)
      .filter((source) => !source.endsWith("office.js"));
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    const sizes = scripts.map((source) => [source, gzipSync(readFileSync(resolve(folder, source))).length] as const);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(INITIAL_SCRIPT_BUDGET);
  });
});
