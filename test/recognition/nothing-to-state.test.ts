import { describe, expect, it } from "vitest";
import { checkReport } from "../../src/checking";
import { recognizeWorkbook, tablesOf } from "../../src/recognition";
import { buildReport } from "../../src/report";
import { sheetOf } from "../narrative/support";

function checked(word: string) {
  const workbook = sheetOf("表3", [
    ["2025年部门支出总表"],
    ["单位：清溪县档案馆", null, null, null, "单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    [null, "合计", 30, 30, word],
    ["201", "一般公共服务支出", 30, 30, word],
    ["20126", "档案事务", 30, 30, null],
    ["2012601", "行政运行", 30, 30, null],
  ]);
  const recognition = recognizeWorkbook(workbook);
  const result = checkReport({ workbook, recognition, report: buildReport(recognition) });
  const states = tablesOf(recognition)[0]!.lanes[0]!.rows.map(({ values }) => values.get(4)?.state);
  return { state: states[0], errors: result.findings.filter(({ severity }) => severity === "error") };
}

describe("words in an amount cell that say there is nothing", () => {
  it.each(["单位不需填列", "不填列", "略", "无", "本部门无需填报", "不适用", "N/A"])("are a blank: %s", (word) => {
    expect(checked(word)).toEqual({ state: "dash", errors: [] });
  });

  it.each(["涉密", "**"])("stand for a number nobody tells: %s", (word) => {
    expect(checked(word)).toEqual({ state: "unreadable", errors: [] });
  });

  it.each(["三十", "见附表", "30万左右"])("are unreadable: %s", (word) => {
    const { state, errors } = checked(word);
    expect(state).toBe("unreadable");
    expect(errors.length).toBeGreaterThan(0);
  });
});
