import { code, codeHead, codeParts, label, money, moneyHead, text } from "./cells.mjs";
import { accountsOf, isBasic, isCarried, isCurrent, isPersonnel, isProject, itemsOf, sum } from "./ledger.mjs";
import { emptyRows } from "./summaries.mjs";

const FUNCTIONAL_HEADS = [
  codeHead("项    目", "科目编码", "类"),
  codeHead("项    目", "科目编码", "款"),
  codeHead("项    目", "科目编码", "项"),
  codeHead("项    目", "单位代码"),
  label("项    目", "单位名称（科目）"),
];

/** 合计, the unlabelled row of the same figures, the unit, then one row for each 项. */
function functionalRows({ lines, unit, functional }, columns, unitCode = unit.code, unitName = unit.name) {
  const amounts = (own) => columns.map(({ name, counts }) => money(sum(own.filter(counts)), name));
  const blank = (count) => Array.from({ length: count }, () => null);
  return [
    { key: "total", cells: [...blank(4), text("合    计"), ...amounts(lines)] },
    { key: "second-total", cells: [...blank(5), ...amounts(lines)] },
    { key: unitCode, cells: [...blank(4), text(unitName), ...amounts(lines)] },
    ...itemsOf(lines).map((item) => ({
      key: item,
      cells: [
        ...codeParts(item).map(code),
        code(unitCode),
        text(functional[item], 1),
        ...amounts(lines.filter((line) => line.item === item)),
      ],
    })),
  ];
}

/** 部门支出总表. */
export function expenditure(context) {
  const columns = [
    { name: "合计", counts: () => true },
    { name: "基本支出", counts: isBasic },
    { name: "项目支出", counts: isProject },
  ];
  return {
    number: "1-2",
    title: "部门支出总表",
    columns: [...FUNCTIONAL_HEADS, ...columns.map(({ name }) => moneyHead(name))],
    rows: functionalRows(context, columns),
  };
}

/** 一般公共预算支出预算表. */
export function generalExpenditure(context) {
  const columns = [
    { name: "合计", counts: () => true },
    { name: "当年财政拨款安排", counts: isCurrent },
    { name: "上年结转安排", counts: isCarried },
  ];
  const { department } = context;
  return {
    number: "3",
    title: "一般公共预算支出预算表",
    columns: [...FUNCTIONAL_HEADS, ...columns.map(({ name }) => moneyHead(name))],
    rows: functionalRows(context, columns, department.code, `${department.name}部门`),
  };
}

/** 政府性基金 and 国有资本经营 支出预算表, which have no figures. */
export function emptyExpenditure(number, title, group) {
  const columns = [...FUNCTIONAL_HEADS, ...["合计", "基本支出", "项目支出"].map((name) => moneyHead(group, name))];
  return { number, title, columns, rows: emptyRows(columns.length, 4) };
}

/** 一般公共预算项目支出预算表: the 项 by name, its projects with the code. */
export function projects({ lines, unit, functional }) {
  const own = lines.filter(isProject);
  const blank = (count) => Array.from({ length: count }, () => null);
  const rows = itemsOf(own).flatMap((item) => {
    const inItem = own.filter((line) => line.item === item);
    const names = [...new Set(inItem.map((line) => line.project))];
    return [
      { key: item, cells: [...blank(4), text(functional[item], 1), money(sum(inItem), "金额")] },
      ...names.map((name) => ({
        key: name,
        cells: [
          ...codeParts(item).map(code),
          code(unit.code),
          text(name, 2),
          money(sum(inItem.filter((line) => line.project === name)), "金额"),
        ],
      })),
    ];
  });
  return {
    number: "3-2",
    title: "一般公共预算项目支出预算表",
    columns: [
      codeHead("科目编码", "类"),
      codeHead("科目编码", "款"),
      codeHead("科目编码", "项"),
      codeHead("单位代码"),
      label("单位名称（科目）"),
      moneyHead("金额"),
    ],
    rows: [
      { key: "total", cells: [...blank(4), text("合    计"), money(sum(own), "金额")] },
      { key: "second-total", cells: [...blank(5), money(sum(own), "金额")] },
      { key: unit.code, cells: [...blank(4), text(unit.name), money(sum(own), "金额")] },
      ...rows,
    ],
  };
}

/** Rows of 类, 款 and local accounts; `labels` gives the cells before the amounts. */
function economicRows(lines, economic, columns, labels) {
  const amounts = (own) => columns.map(({ name, counts }) => money(sum(own.filter(counts)), name));
  const classes = [...new Set(lines.map((line) => line.account.slice(0, 3)))].sort();
  return classes.flatMap((classCode) => {
    const inClass = lines.filter((line) => line.account.startsWith(classCode));
    const row = (account, indent, own) => ({
      key: account,
      cells: [...labels(account), text(economic[account], indent), ...amounts(own)],
    });
    return [
      row(classCode, 1, inClass),
      ...accountsOf(inClass).flatMap((account) => {
        const own = inClass.filter((line) => line.account === account);
        const details = [...new Set(own.flatMap((line) => line.detail ?? []))].sort();
        return [
          row(account, 2, own),
          ...details.map((detail) =>
            row(
              detail,
              3,
              own.filter((line) => line.detail === detail),
            ),
          ),
        ];
      }),
    ];
  });
}

/** 一般公共预算基本支出预算表, with the whole code beside 类 and 款. */
export function basicByAccount({ lines, unit, economic }) {
  const own = lines.filter(isBasic);
  const columns = [
    { name: "合计", counts: () => true },
    { name: "人员经费", counts: isPersonnel },
    { name: "公用经费", counts: (line) => !isPersonnel(line) },
  ];
  const amounts = columns.map(({ name, counts }) => money(sum(own.filter(counts)), name));
  const labels = (account) =>
    account.length === 3 ? [null, null, code(account)] : [...codeParts(account.slice(0, 5)).map(code), code(account)];
  return {
    number: "3-1",
    title: "一般公共预算基本支出预算表",
    columns: [
      codeHead("项    目", "科目编码", "类"),
      codeHead("项    目", "科目编码", "款"),
      codeHead("项    目", "单位代码"),
      label("项    目", "单位名称（科目）"),
      ...columns.map(({ name }) => moneyHead("基本支出", name)),
    ],
    rows: [
      { key: "total", cells: [null, null, null, text("合    计"), ...amounts] },
      { key: "second-total", cells: [null, null, null, null, ...amounts] },
      { key: unit.code, cells: [null, null, code(unit.code), text(unit.name), ...amounts] },
      ...economicRows(own, economic, columns, labels),
    ],
  };
}

const FUND_HEADS = ["一般公共预算拨款", "政府性基金安排", "国有资本经营预算安排"];

/** 财政拨款支出预算表（部门经济分类科目）: three arrangements, each by fund and nature. */
export function appropriationByAccount({ lines, unit, economic }) {
  const nothing = () => false;
  const blocks = [
    ["区级当年财政拨款安排", isCurrent],
    ["上级提前通知专项转移支付等", nothing],
    ["上年结转安排", isCarried],
  ];
  const columns = [
    { path: ["总计"], counts: () => true },
    ...blocks.flatMap(([block, inBlock]) => [
      { path: [block, "合计"], counts: inBlock },
      ...FUND_HEADS.flatMap((fund, index) => {
        const mine = index === 0 ? inBlock : nothing;
        return [
          { path: [block, fund, "小计"], counts: mine },
          { path: [block, fund, "基本支出"], counts: (line) => mine(line) && isBasic(line) },
          { path: [block, fund, "项目支出"], counts: (line) => mine(line) && isProject(line) },
        ];
      }),
    ]),
  ].map((column) => ({ ...column, name: column.path.join("-") }));
  const amounts = columns.map(({ name, counts }) => money(sum(lines.filter(counts)), name));
  const labels = (account) =>
    account.length === 3 ? [null, null, null] : [...codeParts(account.slice(0, 5)).map(code), code(unit.code)];
  return {
    number: "2-1",
    title: "财政拨款支出预算表（部门经济分类科目）",
    columns: [
      codeHead("项    目", "科目编码", "类"),
      codeHead("项    目", "科目编码", "款"),
      codeHead("项    目", "单位代码"),
      label("项    目", "单位名称（科目）"),
      ...columns.map(({ path }) => moneyHead(...path)),
    ],
    rows: [
      { key: "total", cells: [null, null, null, text("合    计"), ...amounts] },
      { key: unit.code, cells: [null, null, null, text(unit.name), ...amounts] },
      ...economicRows(lines, economic, columns, labels),
    ],
  };
}
