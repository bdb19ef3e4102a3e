import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { optionNames } from "../../src/cli/options";
import { wordingPacks } from "../../src/narrative";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** What is not ours to speak for: installed, built, or made by the package manager. */
const NOT_OURS = new Set(["node_modules", "dist", ".git", "package-lock.json"]);
const TEXT = /\.(md|ts|tsx|mjs|js|json|xml|html|css|svg|yml|yaml)$|^run$/;

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return TEXT.test(entry.name) ? [relative(root, path)] : [];
  });
}

const FILES = filesUnder(root);
const DOCUMENTS = FILES.filter((path) => path.endsWith(".md"));

interface Package {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
}
const project = JSON.parse(read("package.json")) as Package;

describe("documents", () => {
  it.each(DOCUMENTS)("%s links only to what is there", (path) => {
    const targets = [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
    const missing = targets
      .filter((target) => !/^[a-z]+:/.test(target) && !target.startsWith("#"))
      .filter((target) => !existsSync(resolve(root, dirname(path), target.split("#")[0]!)));
    expect(missing).toEqual([]);
  });

  it.each(DOCUMENTS)("%s names only scripts that exist", (path) => {
    const named = [...read(path).matchAll(/npm run ([\w:-]+)/g)].map(([, script = ""]) => script);
    expect(named.filter((script) => project.scripts[script] === undefined)).toEqual([]);
  });

  it("begin with the two commands that are all the set-up", () => {
    expect(read("README.md")).toContain("npm install && npm start");
    expect(read("README.md")).toContain("npm install && npm test");
    expect(project.scripts).toHaveProperty("start");
    expect(project.scripts).toHaveProperty("test");
  });

  it("the change log speaks of this version first", () => {
    expect(/^## \[(\d+\.\d+\.\d+)\]/m.exec(read("CHANGELOG.md"))?.[1]).toBe(project.version);
  });

  it("the command line's page and its --help name the same options and wordings", () => {
    const page = read("docs/command-line.md");
    expect(optionNames().length).toBeGreaterThan(5);
    for (const option of optionNames().filter((name) => name !== "help" && name !== "version"))
      expect(page).toContain(`--${option}`);
    for (const { id } of wordingPacks()) expect(page).toContain(id);
  });
});

describe("every file speaks of the project only", () => {
  // Put together here so that this file does not hold what it looks for.
  const FOREIGN = [
    ["/wo", "rk/"],
    ["/ho", "me/"],
    ["/Use", "rs/"],
    ["registry.", "npmjs"],
    ["npmm", "irror"],
  ].map((parts) => parts.join(""));

  it("without a path of any machine or the host of a registry", () => {
    const spoilt = FILES.filter((path) => {
      const text = read(path);
      return FOREIGN.some((one) => text.includes(one));
    });
    expect(spoilt).toEqual([]);
  });
});
