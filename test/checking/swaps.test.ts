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
