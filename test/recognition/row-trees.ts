import { Dice } from "../layouts/data/dice";
import type { Rows, Value } from "./sheet";

/** A row with the rows it is the sum of; leaves draw their amounts from the dice. */
export interface Node {
  /** What stands in front of the amounts. */
  readonly cells: readonly Value[];
  readonly parts: readonly Node[];
  /** Its sum stands below its parts. */
  readonly closes: boolean;
}

export function node(cells: string, ...parts: readonly Node[]): Node {
  return { cells: cells.split("|").map((cell) => (cell === "" ? null : cell)), parts, closes: false };
}

export function closing(cells: string, ...parts: readonly Node[]): Node {
  return { ...node(cells, ...parts), closes: true };
}

export interface TreeLayout {
  readonly name: string;
  readonly title: string;
  readonly header: string;
  readonly tree: Node;
  /** Columns of amounts; the first of several is the sum of the others. */
  readonly columns: number;
}

export interface Printed {
  readonly rows: Rows;
  /** For every row of the sheet the row its amounts are a part of. */
  readonly parents: ReadonlyMap<number, number>;
}

/** The sheet as it would be published, with amounts of two decimals that add up. */
export function printed({ title, header, tree, columns }: TreeLayout, seed: number): Printed {
  const dice = new Dice(seed);
  const heads = header.split("|");
  const rows: Value[][] = [[title], ["单位：万元"], heads];
  const parents = new Map<number, number>();
  const print = (one: Node): { readonly cents: readonly number[]; readonly at: number } => {
    const row: Value[] = [...one.cells];
    let at = rows.length;
    if (!one.closes) rows.push(row);
    const parts = one.parts.map(print);
    if (one.closes) at = rows.push(row) - 1;
    for (const part of parts) parents.set(part.at, at);
    const cents =
      parts.length === 0
        ? Array.from({ length: columns }, () => dice.between(10_00, 900_00) + dice.between(1, 98))
        : parts.reduce<number[]>(
            (sum, part) => sum.map((own, k) => own + part.cents[k]!),
            Array<number>(columns).fill(0),
          );
    if (parts.length === 0) cents[0] = cents.slice(1).reduce((sum, own) => sum + own, columns === 1 ? cents[0]! : 0);
    while (row.length < heads.length - columns) row.push(null);
    row.push(...cents.map((own) => own / 100));
    return { cents, at };
  };
  print(tree);
  return { rows, parents };
}

const FUNDS = "合计|基本支出|项目支出";
const UNIT_A = [
  node("205|教育支出", node("20502|普通教育", node("2050201|学前教育"), node("2050202|小学教育"))),
  node("208|社会保障和就业支出", node("20805|行政事业单位养老支出", node("2080505|机关事业单位基本养老保险缴费支出"))),
];
const UNIT_B = [
  node(
    "205|教育支出",
    node("20502|普通教育", node("2050203|初中教育")),
    node("20508|进修及培训", node("2050803|培训支出")),
  ),
];

/** Lists whose rows stand in each other in ways that codes alone do not tell. */
export const ROW_TREES: readonly TreeLayout[] = [
  {
    name: "a department and its units by codes among those of accounts",
    title: "部门支出总表",
    header: `科目编码|科目名称|${FUNDS}`,
    tree: node(
      "|合计",
      node("106|清溪市教育局", node("106001|清溪市教育局机关", ...UNIT_A), node("106002|清溪市第一幼儿园", ...UNIT_B)),
    ),
    columns: 3,
  },
  {
    name: "unit codes that look like economic accounts",
    title: "部门支出总表",
    header: `科目编码|科目名称|${FUNDS}`,
    tree: node(
      "|合计",
      node("301|清溪市教育局", node("301001|清溪市教育局本级", ...UNIT_A), node("301002|清溪市实验小学", ...UNIT_B)),
    ),
    columns: 3,
  },
  {
    name: "three levels of bodies by indent, no codes",
    title: "部门支出总表",
    header: `科目编码|科目名称|${FUNDS}`,
    tree: node(
      "|合计",
      node(
        "|清溪市教育局",
        node("|  清溪市招生办公室", node("|    清溪市考试中心", ...UNIT_A), node("|    清溪市信息中心", ...UNIT_B)),
        node("|  清溪市实验小学", ...UNIT_B),
      ),
    ),
    columns: 3,
  },
  {
    name: "a department above its units with neither codes nor indents",
    title: "部门支出总表",
    header: `科目编码|科目名称|${FUNDS}`,
    tree: node(
      "|合计",
      node("|清溪市教育局", node("|清溪市教育局机关", ...UNIT_A), node("|清溪市实验小学", ...UNIT_B)),
    ),
    columns: 3,
  },
  {
    name: "units below accounts",
    title: "部门支出总表",
    header: `科目编码|科目名称|${FUNDS}`,
    tree: node(
      "|合计",
      node(
        "205|教育支出",
        node(
          "20502|普通教育",
          node("2050201|学前教育", node("|清溪市第一幼儿园"), node("|清溪市第二幼儿园")),
          node("2050202|小学教育", node("|清溪市实验小学")),
        ),
      ),
      node(
        "208|社会保障和就业支出",
        node(
          "20805|行政事业单位养老支出",
          node("2080505|机关事业单位基本养老保险缴费支出", node("|清溪市教育局机关"), node("|清溪市实验小学")),
        ),
      ),
    ),
    columns: 3,
  },
  {
    name: "合计 below everything",
    title: "部门支出总表",
    header: `科目编码|科目名称|${FUNDS}`,
    tree: closing("|合计", node("106001|清溪市教育局机关", ...UNIT_A), node("106002|清溪市第一幼儿园", ...UNIT_B)),
    columns: 3,
  },
  {
    name: "a first row without a label above a department and its units",
    title: "部门支出总表",
    header: `科目编码|科目名称|${FUNDS}`,
    tree: node(
      "|",
      node("106|清溪市教育局", node("106001|清溪市教育局机关", ...UNIT_A), node("106002|清溪市第一幼儿园", ...UNIT_B)),
    ),
    columns: 3,
  },
  {
    name: "小计 below the classes of every unit",
    title: "部门支出总表",
    header: `科目编码|科目名称|${FUNDS}`,
    tree: closing("|合计", closing("|小计", ...UNIT_A), closing("|小计", ...UNIT_B)),
    columns: 3,
  },
  {
    name: "小计 above the classes of every unit",
    title: "部门支出总表",
    header: `科目编码|科目名称|${FUNDS}`,
    tree: node("|合计", node("|小计", ...UNIT_A), node("|小计", ...UNIT_B)),
    columns: 3,
  },
  {
    name: "项 without its 款, 款 without its 类",
    title: "一般公共预算支出表",
    header: `科目编码|科目名称|${FUNDS}`,
    tree: node(
      "|合计",
      node("205|教育支出", node("2050201|学前教育"), node("20508|进修及培训", node("2050803|培训支出"))),
      node(
        "20805|行政事业单位养老支出",
        node("2080505|机关事业单位基本养老保险缴费支出"),
        node("2080506|机关事业单位职业年金缴费支出"),
      ),
      node("2089999|其他社会保障和就业支出"),
    ),
    columns: 3,
  },
  {
    name: "projects below 项 in one column of money",
    title: "部门项目支出表",
    header: "科目编码|科目名称|金额",
    tree: node(
      "|合计",
      node("2050299|其他普通教育支出", node("|校舍维修"), node("|校园网络建设"), node("|课后服务补助")),
      node("2050803|培训支出", node("|骨干教师培训"), node("|校长研修")),
    ),
    columns: 1,
  },
];
