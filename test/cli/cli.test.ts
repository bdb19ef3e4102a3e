import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readNarrative } from "../../src/documents";
import { TABLE_KINDS } from "../../src/recognition";
import { buildCommand, run, SAMPLE, SAMPLE_PRIOR } from "./command";

let folder = "";
let script = "";
beforeAll(async () => {
  script = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), "budget-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly cells: readonly { readonly workbook: string; readonly sheet: string; readonly address: string }[];
}

describe("recognize", () => {
  it("prints the contract's JSON", () => {
    const { status, stdout } = run("recognize", SAMPLE, "--json");
    expect(status).toBe(0);
    const result = JSON.parse(stdout) as {
      document: { kind: string; year: number };
      sheets: { role: string; tables: { kind: string; unit: string; columns: { col: string }[] }[] }[];
    };
    expect(result.document).toMatchObject({ kind: "budget", year: 2026 });
    const tables = result.sheets.flatMap((sheet) => sheet.tables);
    expect(tables.length).toBeGreaterThanOrEqual(13);
    for (const table of tables) {
      expect(TABLE_KINDS).toContain(table.kind);
      expect(table.unit).toBe("万元");
      for (const column of table.columns) expect(column.col).toMatch(/^[A-Z]{1,3}$/);
    }
    expect(result.sheets.map((sheet) => sheet.role)).toEqual(expect.arrayContaining(["cover", "table-of-contents"]));
  });

  it("speaks Chinese, or English when asked", () => {
    expect(run("recognize", SAMPLE).stdout).toContain("部门收支总表");
    expect(run("recognize", SAMPLE, "--lang", "en").stdout).toContain("budget 2026");
  });
});

describe("check", () => {
  it("finds the sample's mistakes and says so by its status", () => {
    const { status, stdout } = run("check", SAMPLE, "--json");
    expect(status).toBe(1);
    const result = JSON.parse(stdout) as {
      findings: Finding[];
      relations: { checked: number; holding: number };
      coverage: { numericCells: number; proved: number };
    };
    const wrong = result.findings.filter(({ severity }) => severity === "error" || severity === "inconsistent");
    expect(wrong.length).toBeGreaterThan(0);
    for (const { message, cells } of wrong) {
      expect(message).not.toMatch(/undefined|null|\{\w+\}/);
      expect(cells.length).toBeGreaterThan(0);
    }
    expect(result.relations.checked).toBeGreaterThan(result.relations.holding);
    expect(result.coverage.proved).toBeLessThanOrEqual(result.coverage.numericCells);
  });

  it.each(["html", "docx"])("writes a report for whoever asks for it: %s", async (form) => {
    const path = join(folder, `核对报告.${form}`);
    const { status, stdout } = run("check", SAMPLE, "--prior", SAMPLE_PRIOR, "-o", path);
    expect([status, stdout]).toEqual([1, ""]);
    const bytes = readFileSync(path);
    const text = form === "docx" ? (await readNarrative(bytes)).text : bytes.toString("utf8");
    for (const said of ["青禾市云溪区文化和旅游局", "2026 年部门预算", "预算情况说明助手", "部门支出总表（2 处）"])
      expect(text).toContain(said);
    expect(text).toMatch(/检查了 \d+ 个关系：\d+ 个成立/);
    expect(text).toMatch(/最可能：F11 的 216\.28 应为 261\.28/);
  });

  it("has nothing worse than a reminder to say about last year's sample", () => {
    expect(run("check", SAMPLE_PRIOR).status).toBe(0);
  });
});

describe("draft", () => {
  it("writes text with blanks where only a person knows", () => {
    const { status, stdout } = run("draft", SAMPLE, "--prior", SAMPLE_PRIOR);
    expect(status).toBe(0);
    for (const heading of ["一、收支预算情况说明", "八、其他重要事项的情况说明", "名词解释"])
      expect(stdout).toContain(heading);
    expect(stdout).toContain("〔待填：");
  });

  it("gives every figure its cells in JSON", () => {
    const result = JSON.parse(run("draft", SAMPLE, "--format", "json").stdout) as {
      sections: { paragraphs: { runs: { type: string; cells?: unknown[]; value?: string }[] }[] }[];
      blanks: { id: string }[];
    };
    const runs = result.sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.runs));
    const figures = runs.filter((one) => one.type === "figure");
    expect(figures.length).toBeGreaterThan(30);
    for (const figure of figures) expect(figure.value).toMatch(/^-?\d+(\.\d+)?$/);
    expect(new Set(result.blanks.map((blank) => blank.id)).size).toBe(result.blanks.length);
  });

  it("fills in the answers it is given", () => {
    const { blanks } = JSON.parse(run("draft", SAMPLE, "--json").stdout) as { blanks: { id: string }[] };
    const id = blanks.find((blank) => blank.id.startsWith("use."))!.id;
    const answers = file("answers.json", JSON.stringify({ [id]: "办公用房维修" }));
    expect(run("draft", SAMPLE, "--answers", answers).stdout).toContain("办公用房维修");
  });

  it("writes HTML and Word", () => {
    expect(run("draft", SAMPLE, "--format", "html").stdout).toContain("<h1>");
    const target = join(folder, "draft.docx");
    expect(run("draft", SAMPLE, "--format", "docx", "-o", target).status).toBe(0);
    expect(readFileSync(target).subarray(0, 2).toString()).toBe("PK");
  });
});

describe("what it cannot do ends in status 2 and one sentence", () => {
  const sample = () => readFileSync(SAMPLE);
  const cases: readonly (readonly [string, () => readonly string[], RegExp])[] = [
    ["an unknown command", () => ["publish", SAMPLE], /不认识的命令/],
    ["an unknown option", () => ["check", SAMPLE, "--fast"], /选项有误/],
    ["no workbook", () => ["check"], /没有指定工作簿/],
    ["a missing file", () => ["check", join(folder, "none.xlsx")], /打不开文件/],
    ["a folder", () => ["check", folder], /是文件夹/],
    ["an empty file", () => ["check", file("empty.xlsx", "")], /空的/],
    ["text called a workbook", () => ["check", file("text.xlsx", "收入，支出\n1,2")], /不是 Excel 工作簿/],
    ["half a workbook", () => ["check", file("half.xlsx", sample().subarray(0, 9000))], /损坏|不完整/],
    ["answers that are none", () => ["draft", SAMPLE, "--answers", file("bad.json", "[1]")], /格式不对/],
    ["an unknown format", () => ["draft", SAMPLE, "--format", "pdf"], /--format 不能是“pdf”/],
    ["a folder that is not there", () => ["draft", SAMPLE, "-o", join(folder, "no", "x.txt")], /无法写入/],
    ["proofreading without a text", () => ["proofread", SAMPLE], /没有指定要校对的文字/],
    ["a missing text", () => ["proofread", SAMPLE, join(folder, "none.docx")], /打不开文件/],
    ["a workbook for a text", () => ["proofread", SAMPLE, SAMPLE], /不是 Word 文档/],
    ["a broken document", () => ["proofread", SAMPLE, file("half.docx", sample().subarray(0, 900))], /损坏|不完整/],
    ["an empty text", () => ["proofread", SAMPLE, file("empty.txt", "\n \n")], /没有文字/],
    [
      "a text for a workbook",
      () => ["proofread", file("text2.xlsx", "收入"), file("a.txt", "收入")],
      /不是 Excel 工作簿/,
    ],
    ["an unknown wording", () => ["draft", SAMPLE, "--wording", "nowhere"], /没有这个名称的文稿样式/],
    [
      "a format that is no format but a word of the language",
      () => ["draft", SAMPLE, "--format", "__proto__"],
      /--format/,
    ],
    ["a language there is none of", () => ["check", SAMPLE, "--lang", "fr"], /--lang 不能是“fr”/],
    ["one file too many", () => ["check", SAMPLE, SAMPLE_PRIOR], /多出的内容/],
    ["an option of another command", () => ["check", SAMPLE, "--answers", "a.json"], /--answers 不能用在 check/],
    ["an option without its value", () => ["check", SAMPLE, "-o", "--json"], /-o 后面没有内容/],
    ["an option given twice", () => ["check", SAMPLE, "--json", "--json"], /写了两次/],
    [
      "answers to questions nobody asked",
      () => ["draft", SAMPLE, "--answers", file("unknown.json", JSON.stringify({ "no.such-blank": "x" }))],
      /no\.such-blank/,
    ],
    ["a workbook without a table", () => ["check", tableless()], /没有认出预算或决算表/],
    ["a year that is none", () => ["proofread", file("b.txt", "收入"), "--year", "25"], /四位年份/],
    ["batch without a folder", () => ["batch", "check"], /没有指定文件夹/],
  ];
  it.each(cases)("%s", (_, args, sentence) => {
    const { status, stdout, stderr } = run(...args());
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("in English when asked", () => {
    expect(run("check", join(folder, "none.xlsx"), "--lang", "en").stderr).toMatch(/^Cannot open/);
  });
});

/** A workbook with a sentence in it and no table. */
function tableless(): string {
  const book = utils.book_new(utils.aoa_to_sheet([["会议通知"], ["请准时参加"]]), "通知");
  return file("tableless.xlsx", write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array);
}

describe("a workbook without a table", () => {
  it("is recognised as none: status 2, the reasons all the same", () => {
    const { status, stdout, stderr } = run("recognize", tableless(), "--json");
    expect(status).toBe(2);
    expect(stderr).toMatch(/没有认出预算或决算表/);
    expect((JSON.parse(stdout) as { sheets: { reason: string }[] }).sheets[0]!.reason).toMatch(/[a-z-]+/);
  });
});

describe("the files it reads are never written to", () => {
  it.each([
    ["the workbook", (copy: string) => ["check", copy, "-o", copy]],
    ["the workbook through a link", (copy: string) => ["check", copy, "-o", linkTo(copy)]],
    ["last year's workbook", (copy: string) => ["check", SAMPLE, "--prior", copy, "-o", copy]],
    ["the answers", (copy: string) => ["draft", SAMPLE, "--answers", copy, "-o", copy]],
    ["the text", (copy: string) => ["proofread", SAMPLE, copy, "-o", copy]],
  ])("%s", (_, args) => {
    const copy = file("input.xlsx", readFileSync(SAMPLE_PRIOR));
    const { status, stderr } = run(...args(copy));
    expect(status).toBe(2);
    expect(stderr).toMatch(/是读入的文件/);
    expect(readFileSync(copy)).toEqual(readFileSync(SAMPLE_PRIOR));
  });

  it("what stood at the output is replaced as a whole, through a link, with nothing left beside it", () => {
    const target = file("old.txt", "旧的");
    const link = linkTo(target);
    expect(run("recognize", SAMPLE_PRIOR, "-o", link).status).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, "utf8")).toContain("部门收支总表");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

function linkTo(path: string): string {
  const link = `${path}.link`;
  rmSync(link, { force: true });
  symlinkSync(path, link);
  return link;
}

describe("where the output ends", () => {
  const inShell = (line: string) =>
    spawnSync("sh", ["-c", line], { env: { ...process.env, NODE: process.execPath, CLI: script, BOOK: SAMPLE } });

  it.runIf(existsSync("/dev/full"))("a full disk is one sentence and status 2", () => {
    const { status, stderr } = inShell('"$NODE" "$CLI" check "$BOOK" --json > /dev/full');
    expect(status).toBe(2);
    expect(stderr.toString()).toMatch(/^结果没能全部输出[^\n]*\n$/);
  });

  it.runIf(process.platform !== "win32")("a closed pipe is no failure", () => {
    expect(inShell('"$NODE" "$CLI" check "$BOOK" --json | true').stderr.toString()).toBe("");
  });
});

describe("a text alone", () => {
  it("is proved without a workbook; what it is about may be told", () => {
    const text = file("alone.txt", "2025年部门预算情况说明\n2025年收入预算100万元，比上年增加10万元。\n");
    const { status, stdout } = run("proofread", text, "--year", "2025", "--document", "final-account", "--json");
    expect(status).toBeLessThan(2);
    const result = JSON.parse(stdout) as {
      document: object;
      claims: { cells: unknown[] }[];
      summary: { figures: number };
    };
    expect(result.document).toMatchObject({ kind: "final-account", year: 2025 });
    expect(result.summary.figures).toBeGreaterThan(0);
    expect(result.claims.flatMap(({ cells }) => cells)).toEqual([]);
  });
});

describe("batch", () => {
  it("follows links and reads patterns by itself; a link to nowhere has its line", () => {
    const books = join(folder, "linked");
    mkdirSync(join(books, "deep"), { recursive: true });
    symlinkSync(SAMPLE_PRIOR, join(books, "link.xlsx"));
    symlinkSync(books, join(books, "deep", "circle"));
    symlinkSync(join(folder, "nowhere"), join(books, "lost.xlsx"));
    const files = (...paths: string[]) => {
      const { stdout } = run("batch", "recognize", ...paths);
      const lines = stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { file: string; error?: string });
      return lines.map(({ file: path, error }) => `${path.split("/").at(-1)}${error === undefined ? "" : "!"}`).sort();
    };
    expect(files(books)).toEqual(["link.xlsx", "lost.xlsx!"]);
    expect(files(join(books, "l{in,im}k*.xls?"))).toEqual(["link.xlsx"]);
    expect(run("batch", "check", join(books, "*.none")).stderr).toMatch(/没有找到/);
  });

  it("takes what platforms hand out for workbooks, and nothing else that lies in the folder", () => {
    const books = join(folder, "handed-out");
    mkdirSync(books);
    const rows = [
      ["部门支出总表", "", "单位：万元", ""],
      ["科目编码", "科目名称", "合计", "项目支出"],
      ["2130301", "行政运行", "12.00", "12.00"],
    ];
    const page = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("");
    writeFileSync(join(books, "表.csv"), rows.map((row) => row.join(",")).join("\n"));
    writeFileSync(join(books, "表.tsv"), rows.map((row) => row.join("\t")).join("\n"));
    writeFileSync(join(books, "表.html"), `<html><body><table>${page}</table></body></html>`);
    writeFileSync(join(books, "说明.txt"), "支出总计12.00万元。");
    writeFileSync(join(books, "说明.docx"), "no workbook");
    const { stdout } = run("batch", "recognize", books);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { file: string; sheets: { tables: { kind: string }[] }[] });
    expect(
      lines.map(({ file, sheets }) => [file.split(".").at(-1), sheets[0]?.tables[0]?.kind] as const).sort(),
    ).toEqual([
      ["csv", "dept-expenditure-summary"],
      ["html", "dept-expenditure-summary"],
      ["tsv", "dept-expenditure-summary"],
    ]);
  });

  it("answers for every workbook and survives a broken one", () => {
    const books = join(folder, "books");
    mkdirSync(books);
    writeFileSync(join(books, "a.xlsx"), readFileSync(SAMPLE_PRIOR));
    writeFileSync(join(books, "b.xlsx"), "broken");
    writeFileSync(join(books, "~$a.xlsx"), "lock");
    const { status, stdout } = run("batch", "check", books);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { file: string; error?: string; findings?: unknown[] });
    expect(status).toBe(2);
    expect(lines).toHaveLength(2);
    expect(lines.find((line) => line.file.endsWith("a.xlsx"))?.findings).toBeDefined();
    expect(lines.find((line) => line.file.endsWith("b.xlsx"))?.error).toMatch(/不是 Excel 工作簿/);
  });
});
