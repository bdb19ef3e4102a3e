import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { read, write } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const script = join(root, "dist/cli.js");
const page = join(root, "dist/taskpane.html");
/** Only `npm run build`, which `npm test` begins with, leaves both: the add-in must not clear the command line away. */
const isBuilt = existsSync(script) && existsSync(page);

const SAMPLE = "assets/sample/sample-2026-budget.xlsx";
/** The folder of the pages' examples. */
const FOLDER = "某个文件夹";

/** Every command line that the pages tell people to type. */
const lines = ["README.md", "docs/command-line.md"].flatMap((file) =>
  readFileSync(join(root, file), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("node dist/cli.js "))
    .map((line) => line.trim().split(/\s+/).slice(2)),
);

let place = "";
/** From a folder that is not the program's, as people use it. */
function run(args: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [script, ...args], { cwd: place, maxBuffer: 1 << 28 }, (error, stdout, stderr) =>
      done({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
  });
}

describe.skipIf(!isBuilt)("the built command line", () => {
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), "budget-built-"));
    symlinkSync(join(root, "assets"), join(place, "assets"));
    const book = read(readFileSync(join(root, SAMPLE)), { cellStyles: true, cellNF: true });
    writeFileSync(join(place, "old.xls"), write(book, { type: "buffer", bookType: "biff8" }) as Uint8Array);
    mkdirSync(join(place, FOLDER));
    writeFileSync(join(place, FOLDER, "a.xlsx"), readFileSync(join(root, SAMPLE)));
    writeFileSync(join(place, FOLDER, "broken.xlsx"), "broken");
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it("is named in the pages", () => {
    const commands = new Set(lines.map(([command]) => command));
    expect([...commands].sort()).toEqual(["batch", "check", "draft", "proofread", "recognize"]);
  });

  it("holds no path of the machine it was built on, and nothing beside itself", () => {
    const text = readFileSync(script, "utf8");
    expect(text).not.toContain(root);
    expect(text).not.toMatch(/\bimport\("\.\//);
  });

  it.each(lines.map((args) => [args.join(" "), args] as const))("%s", async (_, args) => {
    const { status, stderr } = await run(args);
    const isBatch = args[0] === "batch";
    // The folder holds a broken workbook, which costs its own line.
    expect([isBatch ? 2 : 0, isBatch ? 2 : 1]).toContain(status);
    // Beside a draft, lines say whose book is taken for last year's and how much of it is in doubt.
    if (!isBatch) expect(stderr).toMatch(/^(?:上年：.*\n)?(?:文中 \d+ 处存疑：.*\n)?$/);
  });

  it("batch answers with a line for each workbook", async () => {
    const { status, stdout } = await run(["batch", "check", FOLDER]);
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { file: string; error?: string; findings?: unknown[] });
    expect(status).toBe(2);
    expect(answers).toHaveLength(2);
    expect(answers.find(({ file }) => file.endsWith("a.xlsx"))?.findings).toBeDefined();
    expect(answers.find(({ file }) => file.endsWith("broken.xlsx"))?.error).toMatch(/不是 Excel 工作簿/);
  });

  it("reads .xls", async () => {
    const { status, stdout } = await run(["recognize", "old.xls", "--json"]);
    expect(status).toBe(0);
    const { sheets } = JSON.parse(stdout) as { sheets: { tables: unknown[] }[] };
    expect(sheets.flatMap(({ tables }) => tables).length).toBeGreaterThan(10);
  });

  it("writes .docx and proofreads it, with tables and alone", async () => {
    expect((await run(["draft", SAMPLE, "--format", "docx", "-o", "draft.docx"])).status).toBe(0);
    const proved = await run(["proofread", SAMPLE, "draft.docx", "--json"]);
    expect(proved.stderr).toBe("");
    expect((JSON.parse(proved.stdout) as { summary: { agree: number } }).summary.agree).toBeGreaterThan(20);
    expect((await run(["proofread", "draft.docx"])).stderr).toBe("");
  });
});
