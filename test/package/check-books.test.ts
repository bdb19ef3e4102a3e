import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const script = resolve(import.meta.dirname, "../../deploy/check-books.sh");
const isUnix = process.platform !== "win32";
if (!isUnix) console.log("The script for many books is not tested: it needs a shell of Unix.");

let place = "";
beforeEach(() => (place = mkdtempSync(join(tmpdir(), "budget-books-"))));
afterEach(() => rmSync(place, { recursive: true, force: true }));

/** Runs one share; `told` is what stands in for the command line: a line a book, and findings by its status. */
function share(
  index: number,
  shares: number,
  told = 'for book; do case "$book" in batch|check) ;; *) echo "$book";; esac; done; exit 1',
) {
  writeFileSync(join(place, "cli.sh"), told);
  return spawnSync("sh", [script], {
    encoding: "utf8",
    env: {
      ...process.env,
      LIST: join(place, "list.txt"),
      RESULTS: place,
      SHARES: String(shares),
      JOB_COMPLETION_INDEX: String(index),
      CLI: `sh ${join(place, "cli.sh")}`,
    },
  });
}

const lines = (index: number) =>
  readFileSync(join(place, `${index}.jsonl`), "utf8")
    .trimEnd()
    .split("\n");

describe.skipIf(!isUnix)("a list of books in shares", () => {
  beforeEach(() =>
    writeFileSync(join(place, "list.txt"), ["甲 一.xlsx", "乙.xlsx", "", "丙.xlsx", "丁.xlsx"].join("\n")),
  );

  it("every book is in exactly one, names with spaces too; findings are no failure", () => {
    expect([share(0, 2).status, share(1, 2).status]).toEqual([0, 0]);
    expect([...lines(0), ...lines(1)].sort()).toEqual(["丁.xlsx", "丙.xlsx", "乙.xlsx", "甲 一.xlsx"].sort());
  });

  it("a share that lost a line fails and leaves no result; run again, it is done, and then left alone", () => {
    expect(share(0, 1, "echo one").status).toBe(1);
    expect(existsSync(join(place, "0.jsonl"))).toBe(false);
    expect(share(0, 1).status).toBe(0);
    expect(lines(0)).toHaveLength(4);
    expect(share(0, 1, "exit 2").status).toBe(0);
    expect(lines(0)).toHaveLength(4);
  });

  it("a share without a book is done", () => {
    expect(share(7, 9).status).toBe(0);
    expect(readdirSync(place)).toContain("7.jsonl");
  });
});
