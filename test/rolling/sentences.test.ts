import { describe, expect, it } from "vitest";
import { narrativeToPlainText } from "../../src/documents";
import type { Answers } from "../../src/narrative";
import { rollForward } from "../../src/rolling";
import { reportOf, type Rows, runsIn, workbookOf } from "../narrative/support";

/** Accounts of one year's 一般公共预算支出表: code, name, amount. */
type Accounts = readonly (readonly [code: string, name: string, amount: number])[];

function report(year: number, accounts: Accounts) {
  const total = accounts.reduce((sum, [, , amount]) => sum + amount, 0);
  const rows: Rows = [
    [`${year}年一般公共预算支出表`],
    ["部门：青禾市云溪区图书馆", null, "金额单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    [null, "合计", total, total, null],
    ["207", "文化旅游体育与传媒支出", total, total, null],
    ["20701", "文化和旅游", total, total, null],
    ...accounts.map(([code, name, amount]) => [code, name, amount, amount, null]),
  ];
  return reportOf(workbookOf([["5", rows]]));
}

const LIBRARY = ["2070104", "图书馆"] as const;
const PERFORMANCE = ["2070107", "艺术表演团体"] as const;
const MASSES = ["2070109", "群众文化"] as const;

const THEN = report(2024, [
  [...LIBRARY, 100],
  [...MASSES, 50],
]);
const path = (name: string) => `文化旅游体育与传媒支出（类）文化和旅游（款）${name}（项）`;

function told(text: string, accounts: Accounts, answers: Answers = {}) {
  const rolled = rollForward({ text, report: report(2025, accounts), prior: THEN, answers });
  return { ...rolled, text: narrativeToPlainText(rolled.narrative) };
}

const HEADING = "一、一般公共预算支出情况说明\n";
const CHANGE = `${HEADING}我馆2024年一般公共预算支出150万元，比2023年增加30万元，增长25%，主要原因是新增延时开放服务。`;

describe("a change", () => {
  it("that went on the same way keeps its reason, marked as last year's", () => {
    const { text, narrative } = told(CHANGE, [
      [...LIBRARY, 140],
      [...MASSES, 50],
    ]);
    expect(text).toContain(
      "我馆2025年一般公共预算支出190万元，比2024年增加40万元，增长26.67%，主要原因是新增延时开放服务。",
    );
    expect(runsIn(narrative)).toContainEqual({ type: "text", text: "新增延时开放服务", doubt: "carried" });
  });

  it("that turned round is told with the other words, and its reason is asked beside last year's", () => {
    const { text } = told(CHANGE, [
      [...LIBRARY, 70],
      [...MASSES, 50],
    ]);
    expect(text).toContain("2025年一般公共预算支出120万元，比2024年减少30万元，下降20%，主要原因是〔待填：");
    expect(text).toContain("新增延时开放服务");
  });

  it("of nothing is no change and needs no reason; a change where there was none asks for one", () => {
    const same: Accounts = [
      [...LIBRARY, 100],
      [...MASSES, 50],
    ];
    expect(told(CHANGE, same).text).toContain("一般公共预算支出150万元，与2024年持平。");
    const level = `${HEADING}我馆2024年一般公共预算支出150万元，与2023年持平。`;
    expect(told(level, same).text).toContain("150万元，与2024年持平。");
    const more = told(level, [[...LIBRARY, 180]]).text;
    expect(more).toMatch(/180万元，比2024年增加30万元，增长20%，主要原因是〔待填：[^〕]*〕。/);
  });
});

describe("a list of accounts", () => {
  const LIST = [
    HEADING.trim(),
    "（一）具体使用情况",
    `1.${path("图书馆")}：2024年预算数为100万元，主要用于图书采购。`,
    `2.${path("群众文化")}：2024年预算数为50万元，主要用于群众活动。`,
  ].join("\n");

  it("drops what is gone, takes in what is new in code order and in its own pattern, and is numbered anew", () => {
    const { text } = told(LIST, [
      [...LIBRARY, 90],
      [...PERFORMANCE, 20],
      [...MASSES, 55.5],
    ]);
    const lines = text.split("\n").filter((line) => /^\d\./.test(line));
    expect(lines[0]).toBe(`1.${path("图书馆")}：2025年预算数为90万元，主要用于图书采购。`);
    expect(lines[1]).toMatch(new RegExp(`^2.${path("艺术表演团体")}：2025年预算数为20万元，主要用于〔待填：.*〕。$`));
    expect(lines[2]).toBe(`3.${path("群众文化")}：2025年预算数为55.5万元，主要用于群众活动。`);
    const fewer = told(LIST, [[...MASSES, 55]])
      .text.split("\n")
      .filter((line) => /^\d\./.test(line));
    expect(fewer).toEqual([`1.${path("群众文化")}：2025年预算数为55万元，主要用于群众活动。`]);
  });
});

describe("what no table holds", () => {
  it("is a blank that shows last year's, and an answer takes part in what follows from it", () => {
    const text = `${HEADING}我馆2024年一般公共预算支出150万元。共有车辆3辆，单价100万元以上设备2台。`;
    const rolled = told(text, [[...LIBRARY, 150]]);
    expect(rolled.text).toContain("共有车辆〔待填：个数，上年：3辆〕辆，单价100万元以上设备");
    const [vehicles] = rolled.narrative.blanks;
    expect(told(text, [[...LIBRARY, 150]], { [vehicles!.id]: "4辆" }).text).toContain("共有车辆4辆，");
  });
});

describe("what was wrong in last year's text", () => {
  it("is told first, and the number this year's table holds stands in its place", () => {
    const { errors, text } = told(`${HEADING}我馆2024年一般公共预算支出155万元，其中：图书馆支出100万元。`, [
      [...LIBRARY, 160],
    ]);
    expect(errors.map(({ quote }) => quote)).toContain("155万元");
    expect(text).not.toContain("155万元");
    expect(text).toContain("图书馆支出160万元");
  });
});

describe("the way numbers are printed", () => {
  it("is last year's", () => {
    const { text } = told(`${HEADING}我馆2024年一般公共预算支出150.00万元，其中：图书馆支出100.00万元，占66.7%。`, [
      [...LIBRARY, 1200],
      [...MASSES, 50],
    ]);
    expect(text).toContain("一般公共预算支出1250.00万元，其中：图书馆支出1200.00万元，占96%");
  });
});
