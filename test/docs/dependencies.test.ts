import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);

function json<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, root), "utf8")) as T;
}

interface PackageFile {
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version: string; readonly license?: string; readonly dev?: boolean }>
  >;
}

interface Row {
  readonly version: string;
  readonly license: string;
  readonly reason: string;
}

const SHIPPED = new Set(
  "MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 Zlib BlueOak-1.0.0 Python-2.0 CC0-1.0 Unlicense".split(" "),
);
const FOR_DEVELOPMENT = new Set([...SHIPPED, "MPL-2.0", "CC-BY-4.0"]);
/** Packages whose licence has no common name; the document says why each is acceptable. */
const NAMED_OTHERWISE = new Map([["@microsoft/office-js", "微软许可条款"]]);

const { dependencies, devDependencies } = json<PackageFile>("package.json");
const lock = json<LockFile>("package-lock.json");

/** The rows of the table under a heading of docs/dependencies.md, by package name. */
function documented(heading: string): ReadonlyMap<string, Row> {
  const section = readFileSync(new URL("docs/dependencies.md", root), "utf8").split(`## ${heading}\n`)[1]!;
  const table = section.split(/\n##+ /)[0]!;
  return new Map(
    [...table.matchAll(/^\| ([@\w./-]+) \| ([\d.]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
      ([, name = "", version = "", license = "", reason = ""]) => [name, { version, license, reason }],
    ),
  );
}

describe.each([
  ["运行时依赖", dependencies, SHIPPED],
  ["开发与测试依赖", devDependencies, FOR_DEVELOPMENT],
] as const)("%s", (heading, declared, allowed) => {
  const rows = documented(heading);

  it("are each documented, and nothing else is", () => {
    expect([...rows.keys()].sort()).toEqual(Object.keys(declared).sort());
  });

  it.each(Object.entries(declared))("%s %s: exact version, licence and reason", (name, version) => {
    const installed = json<PackageFile>(`node_modules/${name}/package.json`);
    const row = rows.get(name);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(installed.version).toBe(version);
    expect(row?.version).toBe(version);
    expect(row?.license).toBe(NAMED_OTHERWISE.get(name) ?? installed.license);
    expect(NAMED_OTHERWISE.has(name) || allowed.has(installed.license)).toBe(true);
    expect(row?.reason.length).toBeGreaterThanOrEqual(4);
  });
});

/** An SPDX expression is acceptable when one side of each OR is, and both sides of each AND are. */
function acceptable(license: string): boolean {
  return license
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((one) => SHIPPED.has(one)));
}

describe("what comes along with the runtime dependencies", () => {
  const shipped = Object.entries(lock.packages).filter(([path, entry]) => path !== "" && entry.dev !== true);

  it("stands under licences that allow it", () => {
    expect(shipped.length).toBeGreaterThan(Object.keys(dependencies).length);
    expect(shipped.filter(([, { license }]) => !acceptable(license ?? "")).map(([path]) => path)).toEqual([]);
  });
});
