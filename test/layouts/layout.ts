import type { Unit as MoneyUnit } from "../../src/amounts";
import type { DocumentKind, TableKind } from "../../src/recognition";
import type { DataOptions } from "./data";

/** One way of printing a department's tables. Everything that varies between places is in here. */
export interface Layout {
  readonly name: string;
  readonly document: DocumentKind;
  /** What the data has to be like for the tables to show all of it. */
  readonly demands: DataOptions;
  readonly tables: readonly TablePlan[];
  readonly sheets: Sheets;
  readonly head: Head;
  readonly money: Money;
  readonly codes: Codes;
  readonly rows: Rows;
  readonly words: Words;
  readonly forms: Forms;
  readonly habits: Habits;
  readonly extras: Extras;
}

export interface TablePlan {
  readonly kind: TableKind;
  readonly title: string;
  /** 1-2, printed in the layout's number style; null for a table without number. */
  readonly number: string | null;
  /** Where the table counts in another unit than the rest of the book. */
  readonly unit?: MoneyUnit;
  /** 三公 over 财政拨款 instead of 一般公共预算, 收入决算表 by unit instead of by function, and their like. */
  readonly form?: "by-unit" | "fiscal";
}

export interface Sheets {
  readonly arrangement: "one-each" | "stacked" | "side-by-side";
  readonly naming: "title" | "number" | "number-and-title" | "platform" | "sheet" | "ordinal";
  readonly cover: boolean;
  readonly contents: boolean;
  /** Empty rows above and empty columns left of every table. */
  readonly blankRows: number;
  readonly blankColumns: number;
  /** A hidden sheet full of figures that are no table. */
  readonly hiddenSheet: boolean;
  /** A hidden sheet with last year's 支出总表 still in it. */
  readonly oldCopy: boolean;
  /** A sheet of prose: 编制说明 with amounts in its sentences. */
  readonly narrative: boolean;
}

export type NumberStyle = "表1-1" | "公开表1-1" | "公开01表" | "预算01-1表" | "附表1-1" | "表一";

export interface Head {
  readonly numberStyle: NumberStyle | null;
  readonly numberPlace: "above-right" | "above-left" | "below-right" | "in-title" | "title-row" | "with-unit";
  /** "line-above": the book's own title with the year stands over every table's title. */
  readonly year: "before-title" | "line-above" | "line-below" | "middle" | "after-organisation" | "absent";
  readonly organisationLabel: string;
  /** "beside": the name stands in the cell beside the label. */
  readonly organisation: "named" | "beside" | "blank" | "absent" | "in-title";
  /** Text before the unit's name: 金额单位：, or （单位： which is closed behind it. */
  readonly unitLabel: string;
  /** "in-header": behind the leaf headers, 预算数（万元）. "split": label and unit in two cells. "two-lines": 金额单 above 位：万元, as narrow columns break it. */
  readonly unitPlace: "right" | "split" | "two-lines" | "with-organisation" | "own-row" | "in-header";
  readonly titleSpacing: "none" | "trailing" | "wide";
  /** A line above everything, such as a number of supervision. */
  readonly notice: string | null;
}

export interface Money {
  readonly unit: MoneyUnit;
  /** Every cell rounded by itself, as exports do, or full precision behind a two-decimal display. */
  readonly precision: "rounded" | "exact";
  readonly decimals: 0 | 2 | 4 | 6;
  readonly as: "number" | "text" | "full-width-text" | "mixed";
  readonly format: string;
  readonly zero: "blank" | "0" | "0.00" | "-" | "—";
  /** Totals as formulas; only where the figures are exact. */
  readonly formulas: boolean;
}

export interface Codes {
  readonly style:
    | "split"
    | "split-numbers"
    | "joined"
    | "joined-numbers"
    | "spaced"
    | "dotted"
    | "merged"
    | "glued"
    | "glued-space"
    | "glued-dash";
  /** Sichuan's extra column with the whole economic code beside 类 and 款. */
  readonly wholeEconomicCode: boolean;
  /** Number format of numeric code columns. */
  readonly numberFormat: string;
  /** Names repeat the code in front, beside the code columns. */
  readonly beforeName: boolean;
  /** 政府预算经济分类 beside the department's own: under headings of its own, or in the leaves' words. */
  readonly government: "none" | "grouped" | "flat";
}

export interface Rows {
  readonly levels: "items" | "all";
  readonly total: "first" | "last";
  readonly totalLabel: string;
  readonly totalPlace: "name" | "first-cell";
  /** A second row of the same totals with no label. */
  readonly secondTotal: boolean;
  /**
   * Accounts of the whole department, a row for each 预算单位 with its accounts beneath, or the unit's
   * name as a column of every row.
   */
  readonly units: "per-unit" | "unit-column" | "department";
  readonly unitCodes: boolean;
  readonly indent: "none" | "spaces" | "full-width" | "cell";
  /** 301 and its like as rows above their 款. */
  readonly economicClasses: boolean;
}

export interface Words {
  /** Header over code and name columns; null leaves them side by side at the top. */
  readonly group: string | null;
  /** Null where 类, 款 and 项 stand without a common word. */
  readonly functionalCode: string | null;
  readonly functionalName: string;
  readonly economicCode: string;
  readonly economicName: string;
  readonly total: string;
  /** Header over the amounts of an expenditure list. */
  readonly amountGroup: string | null;
  readonly personnel: string;
  readonly publicExpense: string;
  /** 收 入, 本 年 收 入 合 计 and the like spaced out in two-sided tables. */
  readonly spaced: boolean;
  /** Long headers broken over two lines, as printed forms do. */
  readonly broken: boolean;
}

export type ThreePublicItem = "overseas" | "vehicles" | "reception";

export interface Forms {
  /** Right half of the 收支总表. */
  readonly summary: "amount" | "by-nature" | "by-class-and-nature";
  /** 其中： lines beneath the first source of income. */
  readonly ofWhich: boolean;
  readonly summaryLines: "every-class" | "used-classes";
  readonly summarySources: "sichuan" | "hubei" | "shanghai";
  readonly income: "by-unit" | "by-unit-grouped" | "by-function" | "lines";
  readonly fiscal: "grouped" | "grouped-numbered" | "plain";
  readonly general: "current-and-carried" | "nature" | "nature-detail" | "with-prior-year";
  readonly basic: "list" | "detailed-list" | "two-lanes" | "three-lanes";
  readonly projects: "items-then-projects" | "tree" | "project-columns";
  readonly threePublic: "by-unit" | "one-row" | "item-rows" | "two-years" | "item-rows-two-years";
  readonly threePublicOrder: readonly ThreePublicItem[];
  readonly agencyOperating: boolean;
  readonly meetingAndTraining: boolean;
}

/** Ways of some places to print what others print otherwise. */
export interface Habits {
  /** 合计 above the lines of a 收支总表, what was carried over among them, and no 总计. */
  readonly totalsOpen: boolean;
  /** One 款 on a row for each account of 政府预算经济分类 it is booked under. */
  readonly bookedApart: boolean;
  /** 30101基本工资 in one column where 人员经费 and 公用经费 stand side by side, closed by a 小计. */
  readonly namesWithCodes: boolean;
  readonly threePublicTotal: string;
}

export interface Extras {
  /** 栏次: a row of its own, or sharing the row of 类, 款, 项. */
  readonly columnNumbers: "none" | "own-row" | "code-row";
  /** 行次 beside the names of two-sided tables. */
  readonly lineNumbers: "none" | "行次" | "序号";
  readonly sequence: boolean;
  readonly remark: boolean;
  /** 上缴上级支出, 经营支出, 对附属单位补助支出 as columns of the 支出总表. */
  readonly everyNature: boolean;
  /** Page heads, or the header band alone, repeated every so many rows; 0 for never. */
  readonly repeatHead: number;
  readonly repeatBandOnly: boolean;
  /** An empty row after every so many rows; 0 for never. */
  readonly blankRowEvery: number;
  /** An empty column between the halves of two-sided tables. */
  readonly spacer: boolean;
  readonly hiddenColumn: boolean;
  /** Rows without any amount hidden, as authors tidy long forms. */
  readonly hideZeroRows: boolean;
  readonly merges: boolean;
  readonly footnotes: readonly string[];
  readonly emptyPlace: "name-cell" | "below" | "total-row" | "filler" | "absent";
  /** {title} and {year} are filled in. */
  readonly emptyText: string;
  /** Amount columns behind 合计 in reverse order. */
  readonly reversedColumns: boolean;
}
