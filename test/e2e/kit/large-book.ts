import { builtInClassification, type Account } from "../../../src/classification";
import { type FileSheet, workbookFile } from "./workbook-file";

const SHEETS = 20;
const ROWS = 125;

const HEADER = [
  "科目编码",
  "科目名称",
  "合计",
  "基本支出",
  "项目支出",
  "上缴上级支出",
  "事业单位经营支出",
  "对附属单位补助支出",
];

/** An .xlsx file of 20 units' 部门支出总表 over the same accounts: 20,000 filled cells whose sums are right. */
export function largeBook(): Promise<Buffer> {
  return workbookFile(Array.from({ length: SHEETS }, (_, index) => spendingSheet(index)));
}

function spendingSheet(index: number): FileSheet {
  const items = functionalItems().slice(0, ROWS);
  const rows = items.map(({ code, name }, row) => [code, name, ...amounts(row + index)]);
  const total = sums(rows.map((row) => row.slice(2) as number[]));
  const name = `表${index + 1}`;
  return {
    name,
    rows: [
      [`公开${name}`, ...blanks(7)],
      ["部门支出总表", ...blanks(7)],
      [`部门：第${index + 1}实验学校`, ...blanks(6), "金额单位：万元"],
      HEADER,
      ["合计", null, ...total],
      ...rows,
    ],
    merges: ["A2:H2", "A5:B5"],
  };
}

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

/** Whole numbers, so that their sums are exact. */
function amounts(seed: number): number[] {
  const parts = [100 + seed, 10 + (seed % 7), 3, 2, 1];
  return [parts.reduce((sum, part) => sum + part, 0), ...parts];
}

function sums(rows: readonly (readonly number[])[]): number[] {
  return rows.reduce<number[]>((total, row) => row.map((amount, column) => amount + (total[column] ?? 0)), []);
}

function functionalItems(): readonly Account[] {
  const accounts = builtInClassification();
  const classes = Array.from({ length: 40 }, (_, index) => String(201 + index));
  return classes.flatMap((code) => accounts.childrenOf(code)).flatMap(({ code }) => accounts.childrenOf(code));
}
