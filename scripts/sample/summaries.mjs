import { CLASS_NAMES, code, codeHead, label, money, moneyHead, numeral, text } from "./cells.mjs";
import { isCarried, isCurrent, sum, threePublicOf } from "./ledger.mjs";

const NOTHING = 0n;

/** Two halves of [label, amounts…] rows, the closing rows level with each other. */
function halves(left, right, leftWidth, rightWidth) {
  const height = Math.max(left.lines.length, right.lines.length);
  const pad = (lines, width) => [
    ...lines,
    ...Array.from({ length: height - lines.length }, () => Array.from({ length: width }, () => null)),
  ];
  const all = (half, width) => [...pad(half.lines, width), ...half.closing];
  const rights = all(right, rightWidth);
  return all(left, leftWidth).map((cells, row) => ({ cells: [...cells, ...rights[row]] }));
}

function classSum(lines, classCode) {
  return sum(lines.filter((line) => line.item.startsWith(classCode)));
}

/** 部门收支总表. */
export function incomeAndExpenditure({ lines }) {
  const current = sum(lines.filter(isCurrent));
  const carried = sum(lines.filter(isCarried));
  const sources = [
    "一般公共预算拨款收入",
    "政府性基金预算拨款收入",
    "国有资本经营预算拨款收入",
    "事业收入",
    "事业单位经营收入",
    "其他收入",
  ];
  const left = {
    lines: sources.map((name, index) => [
      text(`${numeral(index + 1)}、${name}`),
      money(index === 0 ? current : NOTHING),
    ]),
    closing: [
      [text("本年收入合计"), money(current)],
      [text("七、上年结转"), money(carried)],
      [text("收入总计"), money(current + carried)],
    ],
  };
  const right = {
    lines: CLASS_NAMES.map(([classCode, name], index) => [
      text(`${numeral(index + 1)}、${name}`),
      money(classSum(lines, classCode)),
    ]),
    closing: [
      [text("本年支出合计"), money(current + carried)],
      [text("二十九、结转下年"), money(NOTHING)],
      [text("支出总计"), money(current + carried)],
    ],
  };
  return {
    number: "1",
    title: "部门收支总表",
    columns: [
      label("收    入", "项    目"),
      moneyHead("收    入", "预算数"),
      label("支    出", "项    目"),
      moneyHead("支    出", "预算数"),
    ],
    rows: halves(left, right, 2, 2),
  };
}

/** 部门收入总表: one row for each unit. */
export function incomeByUnit({ lines, unit }) {
  const sources = [
    "一般公共预算拨款收入",
    "政府性基金预算拨款收入",
    "国有资本经营预算拨款收入",
    "事业收入",
    "事业单位经营收入",
    "其他收入",
    "上级补助收入",
    "附属单位上缴收入",
    "财政专户管理资金收入",
  ];
  const carried = sum(lines.filter(isCarried));
  const current = sum(lines.filter(isCurrent));
  const amounts = () => [
    money(current + carried, "合计"),
    money(carried, "上年结转"),
    ...sources.map((name, index) => money(index === 0 ? current : NOTHING, name)),
  ];
  return {
    number: "1-1",
    title: "部门收入总表",
    columns: [
      codeHead("项    目", "单位代码"),
      label("项    目", "单位名称（科目）"),
      moneyHead("合计"),
      moneyHead("上年结转"),
      ...sources.map((name) => moneyHead(name)),
    ],
    rows: [
      { key: "total", cells: [null, text("合    计"), ...amounts()] },
      { key: "second-total", cells: [null, null, ...amounts()] },
      { key: unit.code, cells: [code(unit.code), text(unit.name), ...amounts()] },
    ],
  };
}

/** 财政拨款收支预算总表. */
export function fiscalSummary({ lines }) {
  const current = sum(lines.filter(isCurrent));
  const carried = sum(lines.filter(isCarried));
  const sources = ["一般公共预算拨款收入", "政府性基金预算拨款收入", "国有资本经营预算拨款收入"];
  const group = (amount) => sources.map((name, index) => [text(name, 1), money(index === 0 ? amount : NOTHING)]);
  const spread = (amount) => [money(amount), money(amount), money(NOTHING), money(NOTHING)];
  const left = {
    lines: [
      [text("一、本年收入"), money(current)],
      ...group(current),
      [text("二、上年结转"), money(carried)],
      ...group(carried),
    ],
    closing: [],
  };
  const right = {
    lines: [
      [text("一、本年支出"), ...spread(current + carried)],
      ...CLASS_NAMES.map(([classCode, name]) => [text(name, 1), ...spread(classSum(lines, classCode))]),
    ],
    closing: [],
  };
  return {
    number: "2",
    title: "财政拨款收支预算总表",
    columns: [
      label("收    入", "项    目"),
      moneyHead("收    入", "预算数"),
      label("支    出", "项    目"),
      ...["合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"].map((name) => moneyHead("支    出", name)),
    ],
    rows: halves(left, right, 2, 5),
  };
}

const THREE_PUBLIC_HEADS = [
  ["合计"],
  ["因公出国（境）费用"],
  ["公务用车购置及运行费", "小计"],
  ["公务用车购置及运行费", "公务用车购置费"],
  ["公务用车购置及运行费", "公务用车运行费"],
  ["公务接待费"],
];

/** “三公”经费 of the general budget, or the empty form of the fund budget. */
export function threePublic({ lines, unit }, fund) {
  const spent = threePublicOf(lines);
  const amounts = () =>
    [spent.total, spent.overseas, spent.vehicles, spent.purchase, spent.running, spent.reception].map((amount, index) =>
      money(amount, THREE_PUBLIC_HEADS[index].at(-1)),
    );
  const columns = [
    codeHead("单位编码"),
    label("单位名称（科目）"),
    ...THREE_PUBLIC_HEADS.map((path) => moneyHead("当年财政拨款预算安排", ...path)),
  ];
  if (fund)
    return { number: "4-1", title: "政府性基金预算“三公”经费支出预算表", columns, rows: emptyRows(columns.length, 1) };
  return {
    number: "3-3",
    title: "一般公共预算“三公”经费支出预算表",
    columns,
    rows: [
      { key: "total", cells: [null, text("合    计"), ...amounts()] },
      { key: "second-total", cells: [null, null, ...amounts()] },
      { key: unit.code, cells: [code(unit.code), text(unit.name), ...amounts()] },
    ],
  };
}

/** The 合计 row without figures, and below it the sentence that says so. */
export function emptyRows(width, nameColumn) {
  const row = (content) => ({
    cells: Array.from({ length: width }, (_, index) => (index === nameColumn ? text(content) : null)),
  });
  return [row("合    计"), row("此表无数据。")];
}
