import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/narrative";
import { draft, reportOf, type Rows, runsIn, sectionText, workbookOf } from "./support";

type Sheets = readonly (readonly [name: string, rows: Rows])[];

const EXPENDITURE: readonly [string, Rows] = [
  "1-2",
  [
    ["2025年部门支出总表"],
    ["部门：某市某局", null, "金额单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    [null, "合计", 30, 20, 10],
    ["2101501", "行政运行", 20, 20, null],
    ["2101502", "一般行政管理事务", 10, null, 10],
  ],
];

function targets(...projects: readonly (readonly [name: string, amount: number])[]): readonly [string, Rows] {
  const sum = projects.reduce((all, [, amount]) => all + amount, 0);
  const indicators = ["产出指标", "数量指标", "完成数", "≥", "1", "个", "10", "正向指标"];
  return [
    "6",
    [
      ["部门项目支出绩效目标表（2025年度）"],
      ["金额单位：万元"],
      [
        "单位名称",
        "项目名称",
        "预算数",
        "年度目标",
        "一级指标",
        "二级指标",
        "三级指标",
        "绩效指标性质",
        "绩效指标值",
        "绩效度量单位",
        "权重",
        "指标方向性",
      ],
      ["某市某局", null, sum],
      ...projects.map(([name, amount]) => ["某市某局", name, amount, "完成", ...indicators]),
    ],
  ];
}

function fund(rows: Rows): readonly [string, Rows] {
  return [
    "4",
    [
      ["政府性基金预算支出表"],
      ["部门：某市某局", null, "金额单位：万元"],
      ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
      ...rows,
    ],
  ];
}

function section(id: string, sheets: Sheets, answers: Answers = {}): string {
  return sectionText(draft(reportOf(workbookOf(sheets)), null, answers), id);
}

describe("a fund", () => {
  it("is said to be unused only when its table says so", () => {
    const empty = fund([[null, "合计", null, null, null], ["此表无数据"]]);
    expect(section("gov-fund", [EXPENDITURE, empty])).toBe("某市某局2025年没有使用政府性基金预算拨款安排的支出。");
  });

  it("is asked for when no table speaks of it: silence is no zero", () => {
    const text = section("gov-fund", [EXPENDITURE]);
    expect(text).toContain("政府性基金预算拨款安排的支出〔gov-fund.total〕万元");
    expect(text).not.toContain("没有使用");
  });

  it("keeps the user's zero visible, so that it can be taken back", () => {
    expect(section("gov-fund", [EXPENDITURE], { "gov-fund.total": "0" })).toContain("支出0万元");
  });

  it("is listed by account when it is used", () => {
    const used = fund([
      [null, "合计", 7.5, null, 7.5],
      ["2120803", "城市建设支出", 7.5, null, 7.5],
    ]);
    const text = section("gov-fund", [EXPENDITURE, used]);
    expect(text).toContain("安排的支出7.5万元");
    expect(text).toMatch(
      /1\.城乡社区支出（类）国有土地使用权出让收入安排的支出（款）城市建设支出（项）：2025年预算数为7\.5万元/,
    );
  });
});

describe("projects under performance targets", () => {
  it("are divided by the letter in their code", () => {
    const text = section("other.performance", [
      EXPENDITURE,
      targets(
        ["51110221R000000073179-工资性支出", 12],
        ["51110221Y000000041893-日常公用经费", 3.5],
        ["51110221T000000270913-离休人员医疗费用", 8],
        ["51110224T000010135979-运转补助", 2],
      ),
    ]);
    expect(text).toContain("开展绩效目标管理的项目4个，涉及预算25.5万元");
    expect(text).toContain(
      "人员类项目1个，涉及预算12万元；运转类项目1个，涉及预算3.5万元；特定目标类项目2个，涉及预算10万元",
    );
    expect(text).not.toContain("confirm.project-classes");
  });

  it("are 特定目标类 without codes when together they are 项目支出, and that is to be confirmed", () => {
    const text = section("other.performance", [EXPENDITURE, targets(["网络维护", 6], ["档案管理", 4])]);
    expect(text).toContain("人员类项目0个，涉及预算0万元");
    expect(text).toContain("特定目标类项目2个，涉及预算10万元");
    expect(text).toContain("〔confirm.project-classes〕");
  });

  it("are left to the user when neither tells", () => {
    const text = section("other.performance", [EXPENDITURE, targets(["网络维护", 6], ["工资", 20])]);
    expect(text).toContain("项目2个，涉及预算26万元，其中：〔performance.classes〕");
  });

  it("are asked for without a table", () => {
    expect(section("other.performance", [EXPENDITURE])).toContain(
      "项目〔performance.count〕个，涉及预算〔performance.total〕万元",
    );
  });
});

describe("procurement", () => {
  it("is asked for without a table, and its parts only when there is any", () => {
    expect(section("other.procurement", [EXPENDITURE])).toContain("〔procurement.goods〕");
    expect(section("other.procurement", [EXPENDITURE], { "procurement.total": "0" })).toBe(
      "2025年，某市某局安排政府采购预算0万元。",
    );
  });
});

describe("kinds of procurement", () => {
  const OPENING = "2025年，某市某局安排政府采购预算70.4万元，其中：";
  const purchases = (...rows: Rows): string =>
    section("other.procurement", [
      EXPENDITURE,
      ["采购", [["政府采购预算表"], ["部门：某市某局", null, "金额单位：万元"], ...rows]],
    ]);

  it("are read off columns", () => {
    const text = purchases(
      ["单位名称", "采购金额", null, null, null],
      [null, "合计", "货物类", "工程类", "服务类"],
      ["合计", 70.4, 2.4, null, 68],
      ["某市某局", 70.4, 2.4, null, 68],
    );
    expect(text).toBe(`${OPENING}政府采购货物预算2.4万元；政府采购工程预算0万元；政府采购服务预算68万元。`);
  });

  it("are read off the 小计 above their sources", () => {
    const text = purchases(
      ["单位名称", "总计", "货物", null, "工程", null, "服务", null],
      [null, null, "小计", "财政拨款", "小计", "财政拨款", "小计", "财政拨款"],
      ["合计", 70.4, 2.4, 2, 10, 10, 58, 50],
      ["某市某局", 70.4, 2.4, 2, 10, 10, 58, 50],
    );
    expect(text).toBe(`${OPENING}政府采购货物预算2.4万元；政府采购工程预算10万元；政府采购服务预算58万元。`);
  });

  it("are read off rows, one group for the whole table or one for each unit", () => {
    const whole = purchases(
      ["采购项目", "数量", "采购金额"],
      ["合计", null, 70.4],
      ["一、货物类", null, 2.4],
      ["台式计算机", 4, 2.4],
      ["二、服务类", null, 68],
      ["应用软件开发服务", 1, 68],
    );
    expect(whole).toBe(
      `${OPENING}政府采购货物预算2.4万元；政府采购工程预算〔procurement.works〕万元；政府采购服务预算68万元。`,
    );
    const units = purchases(
      ["单位名称/项目名称", "数量", "总金额"],
      ["合计", null, 70.4],
      ["某市某局机关", null, 20.4],
      ["货物", null, 2.4],
      ["服务", null, 18],
      ["某市某局服务中心", null, 50],
      ["服务", null, 50],
    );
    expect(units).toContain("政府采购货物预算2.4万元；");
    expect(units).toContain("政府采购服务预算68万元。");
  });

  it("are the purchases below headings without a number of their own", () => {
    const text = purchases(
      ["采购项目", "数量", "采购金额"],
      ["合计", null, 70.4],
      ["货物类", null, null],
      ["台式计算机", 4, 2],
      ["打印机", 1, 0.4],
      ["服务类", null, null],
      ["应用软件开发服务", 1, 68],
    );
    expect(text).toContain("政府采购货物预算2.4万元；");
    expect(text).toContain("政府采购服务预算68万元。");
  });

  it("stay blanks where the table does not tell them apart, or says one of them twice", () => {
    const plain = purchases(["采购项目", "数量", "采购金额"], ["合计", null, 70.4], ["应用软件开发服务", 1, 70.4]);
    const twice = purchases(
      ["采购项目", "数量", "采购金额"],
      ["合计", null, 70.4],
      ["服务类", null, 68],
      ["应用软件开发服务", 1, 68],
      ["服务类合计", null, 68],
    );
    for (const text of [plain, twice]) expect(text).toContain("政府采购服务预算〔procurement.services〕万元");
  });
});

describe("assets", () => {
  it("asks for uses of vehicles only where there are vehicles", () => {
    expect(section("other.assets", [EXPENDITURE])).toContain("〔assets.vehicle-uses〕");
    expect(section("other.assets", [EXPENDITURE], { "assets.vehicles": "0辆" })).toContain("共有车辆0辆，");
  });
});

describe("spending", () => {
  it("is divided by nature with shares of the whole", () => {
    expect(section("spending", [EXPENDITURE])).toBe(
      "某市某局2025年支出预算30万元，其中：基本支出20万元，占66.67%；项目支出10万元，占33.33%。",
    );
  });

  it("offers the definition of an account, but does not insert it", () => {
    const narrative = draft(
      reportOf(
        workbookOf([
          EXPENDITURE,
          fund([
            [null, "合计", 7.5, null, 7.5],
            ["2120803", "城市建设支出", 7.5, null, 7.5],
          ]),
        ]),
      ),
    );
    const use = runsIn(narrative).find((run) => run.type === "blank" && run.id === "use.2120803");
    expect(use).toMatchObject({ answer: null });
    expect(use?.type === "blank" ? use.suggestions.join() : "").toContain("国有土地使用权出让收入");
  });
});

/** The same accounts in the table whose accounts the text lists. */
const GENERAL: readonly [string, Rows] = [
  "3",
  EXPENDITURE[1].map((row, at) => (at === 0 ? ["2025年一般公共预算支出表"] : row)),
];

describe("the glossary", () => {
  it("has no entry for what the text does not name, and one for 政府采购 that it does", () => {
    const text = section("glossary", [GENERAL]);
    expect(text).not.toMatch(/事业收入|行政运行（项）[^]*行政运行（项）/);
    expect(text).toContain("政府采购：指");
    expect(section("glossary", [EXPENDITURE])).not.toContain("（项）：");
  });

  it("has one entry for each account the tables use, and no other account", () => {
    const text = section("glossary", [GENERAL]);
    const entries = [...text.matchAll(/（项）：/g)];
    expect(entries).toHaveLength(2);
    expect(text).toContain("医疗保障管理事务（款）一般行政管理事务（项）：指行政单位");
  });

  it("asks for what it does not know, and takes the user's words before its own", () => {
    const local: readonly [string, Rows] = ["3", [...GENERAL[1], ["2101577", "本地自设科目", 1, 1, null]]];
    expect(section("glossary", [local])).toContain("本地自设科目（项）：指〔define.2101577〕。");
    expect(section("glossary", [GENERAL], { "define.2101501": "机关的开支" })).toContain(
      "行政运行（项）：指机关的开支。",
    );
  });
});

describe("a unit and a year nobody names", () => {
  const nameless: readonly [string, Rows] = [
    "1-2",
    EXPENDITURE[1].map((row, at) => (at === 0 ? ["部门支出总表"] : at === 1 ? ["金额单位：万元"] : row)),
  ];

  it("are asked for once and stand in as 本部门 and 本年", () => {
    const text = section("overall", [nameless]);
    expect(text).toContain("本部门是指〔organisation〕。本说明的年度为〔year〕年。");
    expect(text).toContain("本部门本年收入总计、支出总计均为〔total.amount〕万元");
  });

  it("are used when they are answered", () => {
    const text = section("overall", [nameless], { organisation: "某局", year: "2026年" });
    expect(text).toContain("本部门是指某局。本说明的年度为2026年。");
    expect(text).toContain("某局2026年收入总计");
    expect(text).toContain("2025年收支预算总数为〔prior.total〕万元");
  });
});

/** 收支总表 of a year. */
function balance(year: number, total: number): readonly [string, Rows] {
  const rows: Rows = [
    [`${year}年部门收支总表`],
    ["单位：某市某局", null, null, "单位：万元"],
    ["收入", null, "支出", null],
    ["项目", "预算数", "项目", "预算数"],
    ["一、一般公共预算拨款收入", total, "一、卫生健康支出", total],
    ["本年收入合计", total, "本年支出合计", total],
    ["收入总计", total, "支出总计", total],
  ];
  return ["1", rows];
}

describe("reasons", () => {
  it("name the accounts that moved, when last year's table is there", () => {
    const lastYear: readonly [string, Rows] = [
      "1-2",
      [
        ["2024年部门支出总表"],
        ...EXPENDITURE[1].slice(1, 3),
        [null, "合计", 21, 20, 1],
        ["2101501", "行政运行", 20, 20, null],
        ["2101502", "一般行政管理事务", 1, null, 1],
      ],
    ];
    const narrative = draft(
      reportOf(workbookOf([balance(2025, 30), EXPENDITURE])),
      reportOf(workbookOf([balance(2024, 21), lastYear])),
    );
    expect(sectionText(narrative, "overall")).toContain("比2024年收支预算总数增加9万元，增长42.86%");
    const reason = runsIn(narrative).find((run) => run.type === "blank" && run.id === "reason.total-change");
    expect(reason?.type === "blank" ? reason.suggestions[0] : "").toBe("增加了“一般行政管理事务”支出");
  });
});
