import { label, money, moneyHead, number, tenThousands, text, words } from "./cells.mjs";
import { fenOf, isProject, sum } from "./ledger.mjs";

const INDICATOR_HEADS = ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重", "指标方向性"];

function indicatorCells([first, second, third, nature, value, unit, weight, direction], amount) {
  const cells = [first, second, third, nature, value.replace("{预算数}", amount), unit].map((word) => words(word));
  return [...cells, number(Number(weight)), ...(direction === undefined ? [] : [words(direction)])];
}

/** 部门预算项目支出绩效目标表: each project over the rows of its indicators. */
export function projectTargets({ lines, department, unit, targets, year }) {
  const own = lines.filter(isProject);
  const names = [...new Set(own.map((line) => line.project))];
  const blank = (count) => Array.from({ length: count }, () => null);
  const rows = [
    {
      key: "total",
      cells: [words(`${department.code}-${department.name}部门`), null, money(sum(own), "预算数"), ...blank(9)],
    },
  ];
  const spans = [];
  const unitTop = rows.length;
  for (const name of names) {
    const amount = sum(own.filter((line) => line.project === name));
    const { goal, indicators } = targets[name];
    const top = rows.length;
    indicators.forEach((indicator, index) => {
      const lead =
        index > 0
          ? blank(4)
          : [
              top === unitTop ? words(`${unit.code}-${unit.name}`) : null,
              words(name),
              money(amount, "预算数"),
              words(goal),
            ];
      rows.push({
        key: index === 0 ? name : null,
        cells: [...lead, ...indicatorCells(indicator, tenThousands(amount))],
      });
    });
    for (const column of [1, 2, 3]) spans.push([top, column, rows.length - 1, column]);
  }
  spans.push([unitTop, 0, rows.length - 1, 0]);
  return {
    number: "6",
    title: "部门预算项目支出绩效目标表",
    subtitle: `（${year}年度）`,
    columns: [
      label("单位名称"),
      label("项目名称"),
      moneyHead("预算数"),
      label("年度目标"),
      ...INDICATOR_HEADS.map((word) => label(word)),
    ],
    rows,
    spans,
  };
}

/** 部门整体支出绩效目标表: a form of eight columns with labels inside. */
export function overallTargets({ lines, department, data, year }) {
  const all = sum(lines);
  const { tasks, overallIndicators } = data;
  const row = (cells) => ({ cells: Array.from({ length: 8 }, (_, index) => cells[index] ?? null) });
  const spans = [];
  const rows = [];
  const push = (cells, ...joined) => {
    for (const [left, right] of joined) spans.push([rows.length, left, rows.length, right]);
    rows.push(row(cells));
  };
  push([words("部门名称"), words(department.name)], [1, 7]);
  push(
    [words("年度部门整体支出预算"), words("资金总额"), null, words("财政拨款"), null, words("其他资金")],
    [1, 2],
    [3, 4],
    [5, 7],
  );
  push(
    [null, money(all, "资金总额"), null, money(all, "财政拨款"), null, money(0n, "其他资金")],
    [1, 2],
    [3, 4],
    [5, 7],
  );
  spans.push([1, 0, 2, 0]);
  push([words("年度总体目标"), words(data.years[year].overallGoal)], [1, 7]);
  push([words("年度主要任务"), words("任务名称"), null, words("主要内容")], [1, 2], [3, 7]);
  for (const [task, content] of tasks) push([null, words(task), null, words(content)], [1, 2], [3, 7]);
  spans.push([4, 0, rows.length - 1, 0]);
  const heads = [
    "年度绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    "绩效指标性质",
    "绩效指标值",
    "绩效度量单位",
    "权重",
  ];
  const top = rows.length;
  push(heads.map((head) => words(head)));
  for (const indicator of overallIndicators) push([null, ...indicatorCells(indicator, "")]);
  spans.push([top, 0, rows.length - 1, 0]);
  return {
    number: "7",
    title: "部门整体支出绩效目标表",
    subtitle: `（${year}年度）`,
    columns: Array.from({ length: 8 }, () => label()),
    freeForm: true,
    rows,
    spans,
  };
}

/** 政府采购预算表. */
export function procurement({ unit, data, year }) {
  const { purchases } = data.years[year];
  const amounts = (own) => {
    const of = (field) => sum(own.map((purchase) => ({ amount: fenOf(purchase[field]) })));
    return [money(of("amount"), "总金额"), money(of("sme")), money(of("micro")), money(0n), money(0n)];
  };
  const line = (name, own, key) => ({ key, cells: [name, null, null, ...amounts(own), null] });
  return {
    number: "8",
    title: "政府采购预算表",
    columns: [
      label("单位名称/项目名称"),
      label("采购品目"),
      label("数量"),
      ...[
        "总金额",
        "专门面向中小企业采购",
        "专门面向小型、微型企业采购",
        "专门面向监狱企业采购",
        "专门面向残疾人福利性单位采购",
      ].map((name) => moneyHead(name)),
      label("采购说明"),
    ],
    rows: [
      line(text("合    计"), purchases, "total"),
      line(text(unit.name), purchases, unit.code),
      ...purchases.map((purchase) => ({
        key: purchase.project,
        cells: [
          text(purchase.project, 1),
          words(purchase.item),
          number(purchase.quantity),
          ...amounts([purchase]),
          words(purchase.note),
        ],
      })),
    ],
  };
}
