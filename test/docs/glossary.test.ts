import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { SEVERITIES } from "../../src/checking";
import { COLUMN_ROLES, TABLE_KINDS } from "../../src/recognition";

const root = fileURLToPath(new URL("../..", import.meta.url));
const glossary = readFileSync(`${root}/docs/glossary.md`, "utf8");

/** Ids of a chapter's tables with their Chinese term and meaning. */
function chapter(heading: string): Map<string, readonly [string, string]> {
  const body = glossary.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? "";
  const rows = [...body.matchAll(/^\| `([^`]+)`\s*\| ([^|]*?)\s*\| ([^|]*?)\s*\|$/gm)];
  return new Map(rows.map(([, id = "", term = "", meaning = ""]) => [id, [term, meaning] as const]));
}

/** Members of a union of string literals, read from its declaration. */
function unionMembers(file: string, name: string): readonly string[] {
  const source = readFileSync(`${root}/${file}`, "utf8").replace(/\/\/.*$/gm, "");
  const declaration = new RegExp(`export type ${name} =([^;]*);`).exec(source)?.[1] ?? "";
  return [...declaration.matchAll(/"([^"]+)"/g)].map(([, id = ""]) => id);
}

const rooms = readdirSync(`${root}/src`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe("the glossary", () => {
  it.each<[string, readonly string[]]>([
    ["表种", TABLE_KINDS],
    ["列的含义", COLUMN_ROLES],
    ["行的种类", unionMembers("src/recognition/row-kind.ts", "RowKind")],
    ["程度", SEVERITIES],
  ])("explains in %s every id there is, and no other", (heading, ids) => {
    expect(ids.length).toBeGreaterThan(4);
    expect([...chapter(heading).keys()].sort()).toEqual([...ids].sort());
  });

  it("explains every scope, measure and nature of a fact", () => {
    const ids = ["Scope", "Measure", "Nature"].flatMap((name) => unionMembers("src/report/fact.ts", name));
    expect(ids.length).toBeGreaterThan(20);
    expect([...chapter("事实").keys()].sort()).toEqual([...new Set(ids)].sort());
  });

  it("names every room", () => {
    expect([...chapter("房间").keys()]).toEqual(expect.arrayContaining(rooms));
  });

  it("gives each id a Chinese term and a meaning", () => {
    for (const heading of ["房间", "表种", "列的含义", "行的种类", "程度", "事实", "科目"])
      for (const [id, [term, meaning]] of chapter(heading)) {
        expect(`${id}: ${term}`).toMatch(/\p{Script=Han}|Excel/u);
        expect(`${id}: ${meaning}`).toMatch(/\p{Script=Han}/u);
      }
  });
});
