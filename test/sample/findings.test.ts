import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { checkReport, type CheckResult, suspectText } from "../../src/checking";
import { readWorkbook } from "../../src/documents";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport } from "../../src/report";

const FOLDER = new URL("../../assets/sample/", import.meta.url);

describe("what the sample's findings lead to", () => {
  let result: CheckResult;
  beforeAll(async () => {
    const name = "sample-2026-budget.xlsx";
    const workbook = await readWorkbook(new Uint8Array(readFileSync(new URL(name, FOLDER))), name);
    const recognition = recognizeWorkbook(workbook);
    result = checkReport({ workbook, recognition, report: buildReport(recognition) });
  });

  const toldOf = (sheet: string): readonly string[] => [
    ...new Set(
      result.findings
        .filter(({ suspects }) => suspects[0]?.cell.sheet === sheet)
        .map(
          (finding) =>
            `${finding.verdict}: ${suspectText(finding.suspects[0]!, { ...finding, cells: [], equation: null }, "zh")}`,
        ),
    ),
  ];

  it("is what its page states: two digits swapped in 表1-2", () => {
    expect(toldOf("表1-2")).toEqual(["certain: 表1-2!F11 的 216.28 应为 261.28，两位数字颠倒"]);
  });

  it("is what its page states: the same old number in all rows of 表3-3, and the totals with it", () => {
    const [suspect] = result.findings.find(({ rule }) => rule === "three-public-bounds")!.suspects;
    expect(`${suspect!.stored!.toFixed(2)}→${suspect!.suggested!.toFixed(2)}`).toBe("1.80→2.10");
    const cells = [suspect!, ...suspect!.along!].map(({ cell }) => `${"ABCDEFGH"[cell.column]!}${cell.row + 1}`);
    expect(cells.sort()).toEqual(["C7", "C8", "C9", "H7", "H8", "H9"]);
  });
});
