import { functionalName, fundOf, total, type Fen, type Spending } from "../data";
import { key } from "../facts";
import type { TablePlan } from "../layout";
import { amount, text, type Context, type Entry, type ModelColumn, type TableModel } from "../model";
import { codeColumns, codeEntries, codesGlued, codesMerged, nameColumn, nameEntry } from "./codes";
import { unitCodeColumn } from "./functional";
import { emptied, listTable, type ListRow } from "./list";

const isProject = (line: Spending) => line.nature === "project" && fundOf(line.source) === "general";

function sum(lines: readonly Spending[]): Fen {
  return total(lines.map((line) => line.amount));
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** 一般公共预算项目支出表: projects beneath their 项, with or without 类 and 款 above. */
export function projectList(context: Context, plan: TablePlan): TableModel {
  const { data, layout } = context;
  const spending = data.spending.filter(isProject);
  if (layout.forms.projects === "project-columns") return projectColumns(context, plan, spending);
  const unitColumn = layout.rows.unitCodes ? [unitCodeColumn(context)] : [];
  const labels = [...codeColumns(layout, "functional"), ...unitColumn, nameColumn(layout, "functional")];
  const writer = new ProjectRows(context);
  const perUnit = layout.rows.units === "per-unit";
  const top: number[] = [];
  for (const unit of perUnit ? data.units : [null]) {
    const own = unit === null ? spending : spending.filter((line) => line.unit === unit.code);
    if (own.length === 0) continue;
    const at = writer.rows.length;
    if (unit !== null) writer.push(null, unit.name, 0, own, unit.code);
    const children = writer.items(own, unit === null ? 0 : 1);
    if (unit === null) top.push(...children);
    else {
      top.push(at);
      writer.sumsUp(at, children);
    }
  }
  const amounts = [{ path: ["金额"], fact: factOf }];
  const rows = writer.rows;
  return listTable(context, {
    plan,
    labels,
    amounts,
    rows,
    top,
    nameColumn: labels.length - 1,
    totals: [sum(spending)],
  });
}

/** Subjects are project names; null is the total of all projects. */
function factOf(subject: string | null) {
  return key("project", "general", subject, "total");
}

class ProjectRows {
  readonly rows: ListRow[] = [];
  /** 项 rows bear the codes and projects bear none; otherwise it is the other way round. */
  readonly #tree: boolean;

  constructor(readonly context: Context) {
    const { forms } = context.layout;
    this.#tree = forms.projects === "tree" || codesGlued(context.layout);
  }

  push(
    code: string | null,
    name: string,
    depth: number,
    lines: readonly Spending[],
    unit: string | null,
    project?: string,
  ): number {
    const { layout } = this.context;
    const between: (Entry | null)[] = layout.rows.unitCodes
      ? [unit === null ? null : { kind: "code", text: unit, numeric: false }]
      : [];
    const first = layout.extras.sequence ? 1 : 0;
    const merged = codesMerged(layout) && code !== null ? { joined: [first, first + 2] as const } : {};
    this.rows.push({
      labels: [...codeEntries(layout, "functional", code), ...between, nameEntry(layout, code, name, depth)],
      subject: project ?? null,
      silent: project === undefined,
      values: [sum(lines)],
      ...merged,
    });
    return this.rows.length - 1;
  }

  sumsUp(at: number, parts: readonly number[]): void {
    this.rows[at] = { ...this.rows[at]!, parts };
  }

  items(lines: readonly Spending[], depth: number): number[] {
    const codes = distinct(lines.map((line) => line.item)).sort();
    if (!this.#tree) return codes.map((code) => this.#item(code, lines, depth));
    return distinct(codes.map((code) => code.slice(0, 3))).map((classCode) => {
      const inClass = lines.filter((line) => line.item.startsWith(classCode));
      const at = this.push(classCode, functionalName(classCode), depth, inClass, null);
      const sections = distinct(codes.filter((code) => code.startsWith(classCode)).map((code) => code.slice(0, 5)));
      const parts = sections.map((section) => this.#section(section, lines, codes, depth + 1));
      this.sumsUp(at, parts);
      return at;
    });
  }

  #section(section: string, lines: readonly Spending[], codes: readonly string[], depth: number): number {
    const own = lines.filter((line) => line.item.startsWith(section));
    const at = this.push(section, functionalName(section), depth, own, null);
    const items = codes.filter((code) => code.startsWith(section));
    this.sumsUp(
      at,
      items.map((code) => this.#item(code, lines, depth + 1)),
    );
    return at;
  }

  /** The 项 row and its projects. Where only projects bear the code, the 项 row is a bare name. */
  #item(code: string, lines: readonly Spending[], depth: number): number {
    const tree = this.#tree;
    const own = lines.filter((line) => line.item === code);
    const at = this.push(tree ? code : null, functionalName(code), depth, own, null);
    const parts = distinct(own.map((line) => line.project!)).map((project) => {
      const mine = own.filter((line) => line.project === project);
      return this.push(tree ? null : code, project, depth + 1, mine, tree ? null : mine[0]!.unit, project);
    });
    this.sumsUp(at, parts);
    return at;
  }
}

/** One row for each project: 单位, 项目名称, 科目, 合计 and where the money comes from. */
function projectColumns(context: Context, plan: TablePlan, spending: readonly Spending[]): TableModel {
  const { data, layout } = context;
  const columns: ModelColumn[] = [
    { path: ["单位名称"], type: "label" },
    { path: ["项目名称"], type: "label" },
    { path: ["功能科目编码"], type: "code" },
    { path: ["合计"], type: "amount" },
    { path: ["本年拨款"], type: "amount" },
    { path: ["财政拨款结转结余"], type: "amount" },
  ];
  const notes = layout.extras.footnotes;
  if (spending.length === 0) return emptied({ plan, columns, rows: [], notes }, context, 0);
  const current = spending.filter((line) => !line.carried);
  const totals = amounts(sum(spending), sum(current), factOf(null));
  const rows = distinct(spending.map((line) => line.project!)).map((project) => {
    const own = spending.filter((line) => line.project === project);
    const unit = data.units.find((one) => one.code === own[0]!.unit)!;
    const code: Entry = { kind: "code", text: own[0]!.item, numeric: layout.codes.style === "joined-numbers" };
    const values = amounts(sum(own), sum(own.filter((line) => !line.carried)), factOf(project));
    return { entries: [text(unit.name), text(project), code, ...values] };
  });
  const totalRow = { entries: [text(layout.rows.totalLabel), null, null, ...totals] };
  return { plan, columns, rows: layout.rows.total === "first" ? [totalRow, ...rows] : [...rows, totalRow], notes };
}

function amounts(whole: Fen, current: Fen, fact: ReturnType<typeof key>): Entry[] {
  return [amount(whole, fact), amount(current, null), amount(whole - current, null)];
}
