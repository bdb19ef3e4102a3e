import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readNarrative, readWorkbook } from "../../src/documents";
import { wordBytes } from "../documents/office-fixtures";
import { buildCommand, run, SAMPLE, SAMPLE_PRIOR } from "./command";

let folder = "";
let draft = "";
beforeAll(async () => {
  await buildCommand();
  folder = mkdtempSync(join(tmpdir(), "budget-proof-"));
  draft = run("draft", SAMPLE, "--prior", SAMPLE_PRIOR).stdout;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const proofread = (text: string, ...more: readonly string[]) =>
  run("proofread", SAMPLE, text, "--prior", SAMPLE_PRIOR, ...more);

/** The draft with the digits of its first total exchanged. */
const wrong = () => draft.replace("877.08", "877.80");

const wordDocument = (text: string): Uint8Array =>
  wordBytes(
    text
      .split("\n")
      .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
      .join(""),
  );

interface Claim {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: string;
  readonly verdict: string;
  readonly severity: string;
  readonly expected: string | null;
  readonly found: string;
  readonly message: string | null;
  readonly cells: readonly { readonly workbook: string; readonly sheet: string; readonly address: string }[];
}

interface Result {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly findings: readonly Claim[];
  readonly summary: Readonly<Record<"figures" | "agree" | "disagree" | "unverifiable", number>>;
}

describe("proofread", () => {
  it("has nothing against the product's own draft", () => {
    const { status, stdout } = proofread(file("draft.txt", draft), "--json");
    const { claims, findings, summary } = JSON.parse(stdout) as Result;
    expect(findings).toEqual([]);
    const agreeing = claims.filter(({ verdict }) => verdict === "agrees");
    expect(new Set(agreeing.map(({ message }) => message))).toEqual(new Set([null]));
    expect(summary.agree).toBeGreaterThan(50);
    expect(status).toBe(0);
  });

  it("answers with the contract's JSON, places counted in the text as read", () => {
    const { status, stdout } = proofread(file("wrong.txt", wrong()), "--json");
    expect(status).toBe(1);
    const { text, claims, findings, summary } = JSON.parse(stdout) as Result;
    for (const { start, end, quote } of [...claims, ...findings]) expect(text.slice(start, end)).toBe(quote);
    expect(findings.find(({ quote }) => quote.includes("877.80"))).toMatchObject({
      severity: "inconsistent",
      expected: "877.08万元",
      cells: [{ workbook: "current", sheet: "表1", address: "B36" }],
    });
    expect(new Set(claims.map(({ verdict }) => verdict))).toEqual(new Set(["agrees", "disagrees", "unverifiable"]));
    expect(summary.figures).toBe(summary.agree + summary.disagree + summary.unverifiable);
    expect(summary.disagree).toBeGreaterThan(0);
  });

  it("tells it in sentences: where it stands, what it should be, and how many numbers were proved", () => {
    const { stdout } = proofread(file("wrong.txt", wrong()));
    const lines = stdout.trim().split("\n");
    expect(lines[0]).toMatch(/^不一致 {2}文中金额与表中不同 {2}一、/);
    expect(lines[1]).toContain("【877.80万元】");
    expect(stdout).toContain("应为 877.08万元 · 「部门收支总表」表1!B36");
    expect(stdout).toMatch(/\d+ 个数字：\d+ 个相符，[1-9]\d* 个不符，\d+ 个无法核对。/);
    expect(proofread(file("wrong.txt", wrong()), "--lang", "en").stdout).toMatch(/\d+ figures: \d+ agree/);
  });

  it("reads Word documents, whose text it gives back", () => {
    const document = join(folder, "draft.docx");
    run("draft", SAMPLE, "--prior", SAMPLE_PRIOR, "--format", "docx", "-o", document);
    const { status, stdout } = proofread(document, "--json");
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as Result).text).toContain("877.08万元");
  });

  it("sets a comment a finding into a copy, and the original stays as it is", () => {
    const document = join(folder, "wrong.docx");
    const copy = join(folder, "annotated.docx");
    writeFileSync(document, wordDocument(wrong()));
    const before = readFileSync(document);
    expect(proofread(document, "--annotate", copy).status).toBe(1);
    expect(readFileSync(document)).toEqual(before);
    const comments = strFromU8(unzipSync(readFileSync(copy))["word/comments.xml"]!);
    expect(comments).toContain("应为 877.08万元");
    expect(proofread(document, "--annotate", document)).toMatchObject({ status: 2, stdout: "" });
    expect(proofread(file("wrong.txt", wrong()), "--annotate", copy).stderr).toContain("不是 Word 文档");
  });

  it("leaves a workbook aside that is the very one, and says so", () => {
    const { stdout } = run("proofread", SAMPLE, file("draft.txt", draft), "--prior", SAMPLE);
    expect(stdout).toContain("就是本年的这一份");
  });

  it("needs a table to compare with", async () => {
    const workbook = new Workbook();
    workbook.addWorksheet("通讯录").addRows([["姓名", "电话"]]);
    const path = join(folder, "contacts.xlsx");
    await workbook.xlsx.writeFile(path);
    const { status, stdout, stderr } = run("proofread", path, file("draft.txt", draft));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^不能对照 .*contacts\.xlsx 校对：没有认出/);
  });

  it("writes to a file", () => {
    const target = join(folder, "result.json");
    expect(proofread(file("draft.txt", draft), "--json", "-o", target).stdout).toBe("");
    expect((JSON.parse(readFileSync(target, "utf8")) as Result).findings).toEqual([]);
  });
});

describe("a report of the proofreading", () => {
  it("is a Word document with place, figure, what it should be and the cell it rests on", async () => {
    const path = join(folder, "报告.docx");
    const { status, stdout } = proofread(file("错.txt", wrong()), "-o", path);
    expect([status, stdout]).toEqual([1, ""]);
    const { text } = await readNarrative(readFileSync(path));
    expect(text).toMatch(/^情况说明校对报告\n文字：错\.txt\n工作簿：sample-2026-budget\.xlsx\n上年工作簿：/);
    expect(text).toContain("年度：2026 年部门预算");
    expect(text).toContain("877.80万元\t877.08万元");
    expect(text).toMatch(/「部门收支总表」表1!B\d+/);
  });

  it("is a workbook with a sheet of what is wrong and one of what every other figure rests on", async () => {
    const path = join(folder, "报告.xlsx");
    expect(proofread(file("错.txt", wrong()), "-o", path).status).toBe(1);
    const { sheets } = await readWorkbook(readFileSync(path), "报告.xlsx");
    const names = sheets.map(({ name }) => name.replace(/\d+/, "n"));
    expect(names).toEqual(expect.arrayContaining(["情况说明校对报告", "需要处理的问题（n 处）", "相符的数字（n 个）"]));
  });

  it("of a text alone says that there was no workbook", async () => {
    const path = join(folder, "文字.docx");
    run("proofread", file("错.txt", wrong()), "-o", path);
    expect((await readNarrative(readFileSync(path))).text).toContain("工作簿：没有工作簿，只按文字自身核对");
  });

  it("named .json is the JSON of --json", () => {
    const path = join(folder, "校对.json");
    const text = file("错.txt", wrong());
    proofread(text, "-o", path);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(JSON.parse(proofread(text, "--json").stdout));
  });
});
