import { describe, expect, it } from "vitest";
import { listFindings } from "../../src/taskpane/state/finding-list";
import type { Result } from "../../src/taskpane/state/pane-state";
import { reportSheet } from "../../src/taskpane/state/report-sheet";
import { translator } from "../../src/taskpane/wording/translate";
import { VERSION } from "../../src/taskpane/version";
import { CHECK } from "./fixtures/check";

const RESULT = {
  workbook: { name: "book.xlsx", sheets: [] },
  readAt: new Date(2026, 0, 31, 10, 32).getTime(),
  outdated: false,
  review: {
    check: CHECK,
    recognition: {
      workbook: "book.xlsx",
      sheets: [],
      document: { kind: "budget", year: 2026, organisation: "清溪县档案馆" },
    },
  },
} as unknown as Result;

describe("the findings as a sheet", () => {
  const { rows, headerRow } = reportSheet(
    listFindings(CHECK.findings),
    new Map([["x", "y"]]),
    RESULT,
    translator("zh"),
    () => "合计行不等于各行之和",
    () => "句子",
  );
  const [stamp, , header, first] = rows as [readonly string[], readonly string[], readonly string[], readonly string[]];
  const at = (row: readonly string[], column: string): string => row[header.indexOf(column)]!;

  it("names the cell to change, not the sum of the parts as an order", () => {
    expect(header).not.toContain("应为");
    expect(at(first, "各项相加或对应的数")).toBe("3,957.10");
    expect([at(first, "应改的单元格"), at(first, "现在是"), at(first, "改为")]).toEqual([
      "1-2!H12",
      "3,582.48",
      "3,852.48",
    ]);
    expect(at(first, "同一原因")).toBe("1");
  });

  it("says what kind of thing is wrong", () => {
    expect(at(first, "哪一类问题")).toBe("合计行不等于各行之和");
  });

  it("says at its top whose tables were checked, when, how far, and by which version", () => {
    expect(headerRow).toBe(rows.indexOf(header));
    expect(stamp).toHaveLength(1);
    expect(stamp[0]).toContain("book.xlsx · 清溪县档案馆 · ");
    expect(stamp[0]).toContain("2026-01-31 10:32");
    expect(stamp[0]).toContain(`预算情况说明助手 ${VERSION}`);
    expect(stamp[0]).toMatch(/\d+ 个数字：\d+ 个对上，\d+ 个在不一致里/);
  });
});
