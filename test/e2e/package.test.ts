import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isFresh } from "../../scripts/workbench-build.mjs";

const root = resolve(import.meta.dirname, "../..");
const dist = resolve(root, "dist");
/** Builds from nothing on a busy machine. */
const PATIENCE_MS = 240_000;

type Files = ReadonlyMap<string, Uint8Array>;

let place = "";
let files: Files = new Map();

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "budget-package-"));
  files = packaged("one");
}, PATIENCE_MS);

afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The files of a package made here, by their names within its folder. */
function packaged(name: string): Files {
  const given = ["--url", "https://yusuan.example.gov.cn/addin", "--output", join(place, name)];
  const { status, stdout, stderr } = run(...given);
  expect([status, stderr]).toEqual([0, ""]);
  const entries = Object.entries(unzipSync(readFileSync(stdout.split("\n")[1]!)));
  return new Map(entries.map(([path, bytes]) => [path.split("/").slice(1).join("/"), bytes]));
}

function run(...given: readonly string[]) {
  return spawnSync(process.execPath, ["scripts/package.mjs", ...given], { cwd: root, encoding: "utf8" });
}

/** The pages as another build made them: that of `npm run build` where it is up to date, else one more of our own. */
function builtAgain(): Files {
  if (!isFresh(resolve(dist, "taskpane.html"))) return packaged("other");
  const found = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = found.map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return new Map(names.map((name) => [`site/${name}`, readFileSync(join(dist, name))]));
}

/** The pages alone: what is not a page in a build of everything is no part of the site. */
function site(all: Files): readonly (readonly [string, string])[] {
  const isPage = (name: string) =>
    name.startsWith("site/") && !/web\.config$|cli\.js$|workbench|manifest\.xml$/.test(name);
  return [...all]
    .filter(([name]) => isPage(name))
    .map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

describe("npm run package", () => {
  it(
    "twice in a row gives the same pages to the byte",
    () => {
      const again = builtAgain();
      expect(site(again).map(([name]) => name)).toEqual(site(files).map(([name]) => name));
      for (const [index, [name, bytes]] of site(again).entries())
        expect(bytes === site(files)[index]![1], name).toBe(true);
    },
    PATIENCE_MS,
  );

  it("holds the pages and nothing of the command line, the stand-in, the samples or this machine", () => {
    expect([...files.keys()]).toContain("site/taskpane.html");
    expect([...files.keys()].filter((name) => /cli|workbench|sample|\.map$/.test(name))).toEqual([]);
    for (const [name, bytes] of files) expect(strFromU8(bytes).includes(root), name).toBe(false);
  });

  it("without an address says what is missing and how to give it", () => {
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toMatch(/^缺少 --url。/);
  });
});
