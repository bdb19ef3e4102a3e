import { describe, expect, it } from "vitest";
import type { TableRow } from "../../src/recognition";
import { type Rows, tablesIn } from "./sheet";

const HEAD: Rows = [["政府采购预算表"], ["单位：甲市医疗保障局", null, null, "金额单位：万元"]];

const rowsOf = (rows: Rows): readonly TableRow[] => tablesIn([...HEAD, ...rows])[0]?.lanes[0]?.rows ?? [];

const kinds = (rows: readonly TableRow[]) => rows.map(({ kind, parent }) => [kind, parent]);

describe("a table of purchases", () => {
  it("takes a row that names what is bought for a purchase, whatever it is called", () => {
    const rows = rowsOf([
      ["单位名称/项目名称", "采购品目", "数量", "总金额"],
      ["合计", null, null, 70.4],
      ["甲市医疗保障局", null, null, 70.4],
      ["日常公用经费", "台式计算机", 4, 2.4],
      ["平台建设中心", "应用软件开发服务", 1, 68],
    ]);
    expect(kinds(rows)).toEqual([
      ["total", null],
      ["unit", 0],
      ["project", 1],
      ["project", 1],
    ]);
  });

  it("reads a list of purchases without any other names", () => {
    const rows = rowsOf([
      ["序号", "采购品目", "数量", "采购金额"],
      [1, "台式计算机", 4, 2.4],
      [2, "应用软件开发服务", 1, 68],
      [null, "合计", null, 70.4],
    ]);
    expect(kinds(rows)).toEqual([
      ["project", 2],
      ["project", 2],
      ["total", null],
    ]);
  });

  it("keeps 货物, 工程 and 服务 above their purchases", () => {
    const rows = rowsOf([
      ["采购项目", "数量", "采购金额"],
      ["合计", null, 70.4],
      ["货物类", null, 2.4],
      ["台式计算机", 4, 2.4],
      ["服务类", null, 68],
      ["应用软件开发服务", 1, 68],
    ]);
    expect(kinds(rows)).toEqual([
      ["total", null],
      ["subject-group", 0],
      ["project", 1],
      ["subject-group", 0],
      ["project", 3],
    ]);
  });
});
