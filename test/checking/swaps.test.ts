import { describe, expect, it } from "vitest";
import { messageText } from "../../src/checking";
import { listOf, type ExampleBook } from "../examples/tables";
import { checkExample } from "./rule-tester";

type Row = readonly [string, number, string, string, string, string, string];

const ROWS: readonly Row[] = [
  ["total", 0, "", "合计", "57.00", "33.00", "24.00"],
  ["class", 1, "201", "一般公共服务支出", "37.00", "25.00", "12.00"],
  ["section", 2, "20103", "政府办公厅（室）及相关机构事务", "20.00", "15.00", "5.00"],
  ["section", 2, "20105", "统计信息事务", "17.00", "10.00", "7.00"],
  ["class", 1, "208", "社会保障和就业支出", "20.00", "8.00", "12.00"],
  ["section", 2, "20805", "行政事业单位养老支出", "9.00", "5.00", "4.00"],
  ["section", 2, "20808", "抚恤", "11.00", "3.00", "8.00"],
];

function book(rows: readonly Row[]): ExampleBook {
  const columns = ["total 合计", "basic 基本支出", "project 项目支出"];
  return { tables: [listOf("dept-expenditure-summary", "部门支出总表", columns, rows as never)] };
}

const found = (rows: readonly Row[]) =>
  checkExample(book(rows)).findings.filter(({ severity }) => severity === "inconsistent");

/** The rows with the numbers of two of them exchanged. */
function rowsSwapped(one: number, other: number): readonly Row[] {
  const numbersOf = (at: number, from: number): Row => [...ROWS[at]!.slice(0, 4), ...ROWS[from]!.slice(4)] as never;
  return ROWS.map((_, at) => numbersOf(at, at === one ? other : at === other ? one : at));
}

describe("two lines in each other's place", () => {
  it("are told as the two columns, in one finding", () => {
    const [first, ...rest] = found(
      ROWS.map(([a, b, c, d, total, basic, project]) => [a, b, c, d, basic, total, project]),
    );
    expect(rest).toEqual([]);
    expect(messageText(first!, "zh")).toMatch(
      /^「部门支出总表」“合计”与“基本支出”两列的数可能互相填错了位置，两列对调后 7 处/,
    );
    expect(messageText(first!, "en")).not.toMatch(/[{}]/);
  });

  it("are told as the two rows, in one finding", () => {
    const [first, ...rest] = found(rowsSwapped(2, 6));
    expect(rest).toEqual([]);
    expect(messageText(first!, "zh")).toContain("“政府办公厅（室）及相关机构事务”与“抚恤”两行的数可能互相填错了位置");
    expect(first!.cells.map(({ cell }) => cell.row)).toHaveLength(2);
  });

  it("are told as the column whose point was moved", () => {
    const [first, ...rest] = found(
      ROWS.map(([a, b, c, d, total, basic, project]) => [a, b, c, d, total, `${basic.replace(".", "")}.00`, project]),
    );
    expect(rest).toEqual([]);
    expect(messageText(first!, "zh")).toBe(
      "「部门支出总表」“基本支出”整列的数可能都差了 100 倍（小数点或单位填错），改回后 7 处不一致都对上",
    );
  });

  it("are told as the rows that stand one too low", () => {
    const two: readonly Row[] = [
      ...ROWS.map((row, at): Row => (at === 0 ? (["total", 0, "", "合计", "87.00", "53.00", "34.00"] as never) : row)),
      ["class", 1, "210", "卫生健康支出", "30.00", "20.00", "10.00"],
      ["section", 2, "21011", "行政事业单位医疗", "18.00", "12.00", "6.00"],
      ["section", 2, "21015", "医疗保障管理事务", "12.00", "8.00", "4.00"],
    ];
    expect(found(two)).toEqual([]);
    // The numbers from 208 to 21011 stand one row lower, and those of 21015 are lost.
    const numbers = two.map(([, , , , ...cells]) => cells);
    const shifted = two.map(
      ([a, b, c, d], at): Row =>
        [a, b, c, d, ...(at < 4 ? numbers[at]! : at === 4 ? ["", "", ""] : numbers[at - 1]!)] as never,
    );
    const [first] = found(shifted);
    expect(messageText(first!, "zh")).toMatch(
      /^「部门支出总表」从“社会保障和就业支出”到“医疗保障管理事务”的数可能整体错了一行，移回一行后 \d+ 处/,
    );
    expect(found(shifted).filter(({ verdict }) => verdict === "certain")).toEqual([]);
  });

  it("are not made out of one wrong cell", () => {
    const wrong = ROWS.map((row, at): Row => (at === 2 ? ([...row.slice(0, 5), "18.00", row[6]] as never) : row));
    expect(found(wrong).map(({ messageId }) => messageId)).not.toContain("rows-swapped");
    expect(found(wrong)[0]!.suspects.length).toBeGreaterThan(0);
  });

  it("nor where everything adds up", () => {
    expect(found(ROWS)).toEqual([]);
  });

  it("are still counted among the relations that do not hold", () => {
    const { relations } = checkExample(book(rowsSwapped(2, 6)));
    expect(relations.checked - relations.holding).toBeGreaterThanOrEqual(2);
  });
});
