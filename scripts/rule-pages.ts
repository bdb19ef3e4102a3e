import { columnLetters } from "../src/workbook";
import { EXAMPLE_FIRST_ROW, type ExampleLane, type ExampleTable } from "../test/examples/tables";
import type { ExampleCell, ExampleSheet, ExampleWorkbook } from "../test/examples/workbook";
import type { Rule } from "../src/checking/rule";
import { EQUATION_EXAMPLES, LINT_EXAMPLES } from "../test/examples/checking";
import type { BadExample, GoodExample } from "../test/examples/kinds";
import type { ExampleBook } from "../test/examples/tables";
import type { RuleWords, Severity } from "../src/checking";

type AnyBook = ExampleBook | ExampleWorkbook;

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "错误",
  inconsistent: "不一致",
  warning: "提醒",
  rounding: "尾差",
  "not-checked": "未检查",
};

/** The page of one rule: what it proves, on what ground, when it applies, examples, what to do. */
export function pageOf(rule: Rule): string {
  const { good, bad }: { good: readonly GoodExample<AnyBook>[]; bad: readonly BadExample<AnyBook>[] } =
    EQUATION_EXAMPLES[rule.id] ?? LINT_EXAMPLES[rule.id]!;
  return rulePage(
    rule,
    good.flatMap(exampleOf),
    bad.flatMap((example) => [...exampleOf(example), foundAt(example)]),
  );
}

export function rulePage(rule: RuleWords, good: readonly string[], bad: readonly string[]): string {
  return [
    `# ${rule.title}`,
    `规则：\`${rule.id}\` · 不符时：${SEVERITY_WORDS[rule.severity]}`,
    "## 证明什么",
    rule.proves,
    "## 依据",
    rule.basis,
    "## 什么时候适用",
    rule.appliesTo,
    "## 正确的例子",
    ...good,
    "## 有问题的例子",
    ...bad,
    "## 怎么办",
    rule.advice,
    "",
  ].join("\n\n");
}

/** One line a rule, with a link to its page. */
export function ruleTable(rules: readonly RuleWords[], subject: string): string {
  const rows = rules.map(({ id, title, severity }) => `| [${id}](${id}.md) | ${title} | ${SEVERITY_WORDS[severity]} |`);
  return [`| 规则 | ${subject} | 不符时 |`, "| --- | --- | --- |", ...rows].join("\n");
}

/** The list of all rules, worst breach first in the order they run. */
export function indexOf(relations: readonly Rule[], lints: readonly Rule[]): string {
  return [
    "# 核对规则",
    "每条规则一页：证明什么、依据什么、什么时候适用、正反例子、怎么办。本页与各页由 `npm run rules` 从规则本身生成。",
    "## 数与数的关系",
    ruleTable(relations, "核对什么"),
    "## 文字、编码与格式",
    ruleTable(lints, "核对什么"),
    "",
  ].join("\n\n");
}

function exampleOf({ title, book, prior }: GoodExample<AnyBook>): string[] {
  return [`**${title}**`, ...tablesOf(book), ...(prior === undefined ? [] : ["上年：", ...tablesOf(prior)])];
}

function foundAt({ at }: BadExample<AnyBook>): string {
  return `指出：${at.map((place) => `\`${place}\``).join("、")}`;
}

export function tablesOf(book: AnyBook): string[] {
  return "tables" in book ? book.tables.flatMap(tableOf) : book.sheets.flatMap(sheetOf);
}

/** Drawn with the letters and row numbers the addresses of the findings refer to. */
function tableOf(table: ExampleTable): string[] {
  const lanes = table.lanes.map((lane) => laneOf(lane));
  const depth = Math.max(...lanes.map(({ rows }) => rows.length));
  const columns = lanes.flatMap(({ head }) => head);
  const rows = Array.from({ length: depth }, (_, index) => [
    String(EXAMPLE_FIRST_ROW + index + 1),
    ...lanes.flatMap(({ head, rows: own }) => own[index] ?? head.map(() => "")),
  ]);
  const letters = ["", ...columns.map((_, index) => columnLetters(index))];
  return [`${table.title}（${table.unit ?? "万元"}）`, grid(letters, [["", ...columns], ...rows])];
}

function laneOf({ columns, rows }: ExampleLane): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const head = ["编码", "名称", ...columns.map((column) => column.split(" ")[1]?.replaceAll(">", "·") ?? "")];
  return { head, rows: rows.map(([, , ...cells]) => head.map((_, place) => cells[place] ?? "")) };
}

function sheetOf({ name, rows }: ExampleSheet): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const letters = ["", ...Array.from({ length: width }, (_, index) => columnLetters(index))];
  const lines = rows.map((row, index) => [
    String(index + 1),
    ...Array.from({ length: width }, (_, place) => cellText(row[place])),
  ]);
  return [`工作表“${name}”`, grid(letters, lines)];
}

function cellText(cell: ExampleCell | undefined): string {
  return cell === undefined ? "" : String(cell);
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
