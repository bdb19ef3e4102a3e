import type { Coverage, Severity } from "../../checking";
import type { DocumentKind } from "../../recognition";
import type { DocumentLanguage } from "../problem";

/** Everything that reports say beside the sentences of the findings. */
export interface ReportWords {
  readonly product: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly lastYear: string;
  readonly andMore: (all: number) => string;
  readonly expected: (text: string) => string;
  readonly unstated: string;
  readonly list: string;
  readonly stamp: Readonly<Record<"book" | "text" | "prior" | "organisation" | "year" | "at" | "version", string>>;
  readonly yearOf: (year: number, kind: string) => string;
  readonly check: {
    readonly title: string;
    readonly relations: (checked: number, holding: number, notRun: number) => string;
    readonly coverage: (coverage: Coverage) => string;
    readonly none: string;
    readonly table: (name: string, count: number) => string;
    readonly elsewhere: string;
    readonly accepted: (count: number) => string;
    readonly notRun: (count: number) => string;
    readonly unproved: (count: number) => string;
    readonly certain: (cause: string, mends: number) => string;
    readonly oneOf: (causes: string, candidates: number) => string;
    readonly columns: Readonly<Record<"severity" | "place" | "message" | "cause" | "table" | "reason", string>>;
  };
  readonly proof: {
    readonly title: string;
    readonly textAlone: string;
    readonly summary: (count: Readonly<Record<"figures" | "agree" | "disagree" | "unverifiable", number>>) => string;
    readonly findings: (count: number) => string;
    readonly noFindings: string;
    readonly accepted: (count: number) => string;
    readonly unverifiable: (count: number) => string;
    readonly agreeing: (count: number) => string;
    readonly inText: (quotes: string) => string;
    readonly failed: (title: string) => string;
    readonly columns: Readonly<
      Record<"severity" | "place" | "quote" | "found" | "expected" | "message" | "evidence" | "reason", string>
    >;
  };
}

const ZH: ReportWords = {
  product: "预算情况说明助手",
  severities: { error: "错误", inconsistent: "不一致", warning: "提醒", rounding: "尾差", "not-checked": "未检查" },
  kinds: { budget: "部门预算", "final-account": "部门决算" },
  lastYear: "上年",
  andMore: (all) => ` 等 ${all} 处`,
  expected: (text) => `应为 ${text}`,
  unstated: "未写明",
  list: "、",
  stamp: {
    book: "工作簿",
    text: "文字",
    prior: "上年工作簿",
    organisation: "单位",
    year: "年度",
    at: "时间",
    version: "程序",
  },
  yearOf: (year, kind) => `${year} 年${kind}`,
  check: {
    title: "公开表核对报告",
    relations: (checked, holding, notRun) =>
      `检查了 ${checked} 个关系：${holding} 个成立，${checked - holding} 个不成立，${notRun} 项没有检查。`,
    coverage: ({ numericCells, holding, inDoubt, unproved }) =>
      `${numericCells} 个数字：${holding} 个对上，${inDoubt} 个在不一致里，${unproved.length} 个没有关系能证明。`,
    none: "没有需要处理的问题。",
    table: (name, count) => `${name}（${count} 处）`,
    elsewhere: "整册",
    accepted: (count) => `已认可（${count} 处）`,
    notRun: (count) => `没有检查的项目（${count} 项）`,
    unproved: (count) => `没有关系能证明的数字（${count} 个）`,
    certain: (cause, mends) => `最可能：${cause}，改后 ${mends} 处对上`,
    oneOf: (causes, candidates) => (candidates === 1 ? `可能：${causes}` : `${candidates} 处都说得通：${causes}`),
    columns: {
      severity: "轻重",
      place: "单元格",
      message: "问题",
      cause: "可能的原因",
      table: "表",
      reason: "认可的理由",
    },
  },
  proof: {
    title: "情况说明校对报告",
    textAlone: "没有工作簿，只按文字自身核对",
    summary: ({ figures, agree, disagree, unverifiable }) =>
      `${figures} 个数字：${agree} 个相符，${disagree} 个不符，${unverifiable} 个无法核对。`,
    findings: (count) => `需要处理的问题（${count} 处）`,
    noFindings: "没有需要处理的问题。",
    accepted: (count) => `已认可（${count} 处）`,
    unverifiable: (count) => `无法核对的数字（${count} 个）`,
    agreeing: (count) => `相符的数字（${count} 个）`,
    inText: (quotes) => `文中的${quotes}`,
    failed: (title) => `程序出错，“${title}”没有检查。`,
    columns: {
      severity: "轻重",
      place: "位置",
      quote: "原文",
      found: "文中",
      expected: "应为",
      message: "说明",
      evidence: "依据",
      reason: "认可的理由",
    },
  },
};

const EN: ReportWords = {
  product: "Budget narrative assistant",
  severities: {
    error: "error",
    inconsistent: "inconsistent",
    warning: "warning",
    rounding: "rounding",
    "not-checked": "not checked",
  },
  kinds: { budget: "budget", "final-account": "final account" },
  lastYear: "last year ",
  andMore: (all) => ` … (${all} in all)`,
  expected: (text) => `should be ${text}`,
  unstated: "not stated",
  list: ", ",
  stamp: {
    book: "Workbook",
    text: "Text",
    prior: "Last year",
    organisation: "Organisation",
    year: "Year",
    at: "Time",
    version: "Program",
  },
  yearOf: (year, kind) => `${kind} ${year}`,
  check: {
    title: "Check of the tables",
    relations: (checked, holding, notRun) =>
      `${checked} relations checked: ${holding} hold, ${checked - holding} do not, ${notRun} could not run.`,
    coverage: ({ numericCells, holding, inDoubt, unproved }) =>
      `${numericCells} figures: ${holding} hold, ${inDoubt} stand in relations that do not, ${unproved.length} are in none.`,
    none: "Nothing is left to do.",
    table: (name, count) => `${name} (${count})`,
    elsewhere: "The whole book",
    accepted: (count) => `Accepted (${count})`,
    notRun: (count) => `Not checked (${count})`,
    unproved: (count) => `Figures in no relation (${count})`,
    certain: (cause, mends) => `most likely: ${cause}; that mends ${mends}`,
    oneOf: (causes, candidates) => (candidates === 1 ? `perhaps: ${causes}` : `any of ${candidates} cells: ${causes}`),
    columns: {
      severity: "Severity",
      place: "Cell",
      message: "Finding",
      cause: "Likely cause",
      table: "Table",
      reason: "Accepted because",
    },
  },
  proof: {
    title: "Proofreading report",
    textAlone: "no workbook: the text was compared with itself alone",
    summary: ({ figures, agree, disagree, unverifiable }) =>
      `${figures} figures: ${agree} agree, ${disagree} do not, ${unverifiable} cannot be verified.`,
    findings: (count) => `Left to do (${count})`,
    noFindings: "Nothing is left to do.",
    accepted: (count) => `Accepted (${count})`,
    unverifiable: (count) => `Figures that cannot be verified (${count})`,
    agreeing: (count) => `Figures that agree (${count})`,
    inText: (quotes) => `in the text ${quotes}`,
    failed: (title) => `The check “${title}” broke down and was not made.`,
    columns: {
      severity: "Severity",
      place: "Place",
      quote: "Text",
      found: "Found",
      expected: "Expected",
      message: "Remark",
      evidence: "Evidence",
      reason: "Accepted because",
    },
  },
};

const WORDS: Readonly<Record<DocumentLanguage, ReportWords>> = { zh: ZH, en: EN };

export function reportWords(language: DocumentLanguage): ReportWords {
  return WORDS[language];
}
