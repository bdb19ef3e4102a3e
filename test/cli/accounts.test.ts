import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCommand, run, SAMPLE_PRIOR } from "./command";

let folder = "";
beforeAll(async () => {
  await buildCommand();
  folder = mkdtempSync(join(tmpdir(), "budget-accounts-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function list(name: string, title: string, rows: readonly (readonly [string, string])[]): Promise<string> {
  const workbook = new Workbook();
  workbook.addWorksheet("科目").addRows([[title], ["科目编码", "科目名称"], ...rows.map((row) => [...row])]);
  const path = join(folder, name);
  await workbook.xlsx.writeFile(path);
  return path;
}

const RENAMED: readonly (readonly [string, string])[] = [
  ["207", "文化旅游体育与传媒支出"],
  ["20701", "文化和旅游"],
  ["2070109", "群众文化事务"],
];

interface Result {
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
}

describe("--accounts", () => {
  it("holds names against the year's own list", async () => {
    const accounts = await list("2025.xlsx", "2025年政府收支分类科目", RENAMED);
    const names = (...more: readonly string[]) =>
      (JSON.parse(run("check", SAMPLE_PRIOR, "--json", ...more).stdout) as Result).findings.filter(
        ({ rule }) => rule === "account-name",
      );
    expect(names()).toEqual([]);
    expect(names("--accounts", accounts).map(({ message }) => message)).toEqual([
      expect.stringContaining("群众文化事务"),
    ]);
  });

  it("gives the draft no name that a table prints otherwise", async () => {
    const accounts = await list("any-year.xlsx", "政府收支分类科目", RENAMED);
    expect(run("draft", SAMPLE_PRIOR, "--accounts", accounts).stdout).not.toContain("群众文化事务");
    expect(run("draft", SAMPLE_PRIOR, "--accounts", accounts).stdout).toContain("群众文化（项）");
  });

  it("of another year, or without accounts, stops with a sentence", async () => {
    const other = await list("other.xlsx", "2024年政府收支分类科目", RENAMED);
    const none = await list("none.xlsx", "通讯录", []);
    const text = join(folder, "text.txt");
    writeFileSync(text, "收入总计1万元。");
    for (const command of ["check", "draft", "proofread"]) {
      const read = command === "proofread" ? [SAMPLE_PRIOR, text] : [SAMPLE_PRIOR];
      const refused = run(command, ...read, "--accounts", other);
      expect([refused.status, refused.stdout]).toEqual([2, ""]);
      expect(refused.stderr).toMatch(/科目表是 2024 年的，工作簿是 2025 年的/);
      expect(run(command, ...read, "--accounts", none).stderr).toMatch(/没有找到科目编码和名称/);
    }
  });
});
