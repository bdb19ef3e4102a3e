import type { RecognizedSheet, UnreadReason } from "../recognition";
import type { Severity } from "../checking";
import type { NoDraft, PriorMismatch } from "../narrative";
import type { ProofSummary } from "../proofreading";
import type { Language } from "./language";

/** Everything the command line says in its own voice. */
interface Words {
  readonly usage: string;
  readonly isFolder: (path: string) => string;
  readonly cannotOpen: (path: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly missingBook: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (detail: string) => string;
  readonly badAnswers: (path: string) => string;
  readonly noAccounts: (path: string) => string;
  readonly accountsOfOtherYear: (listed: string, year: string) => string;
  readonly badFormat: (format: string) => string;
  readonly missingText: string;
  readonly emptyText: (name: string) => string;
  readonly cannotProofread: (workbook: string, why: string) => string;
  readonly noFiles: (pattern: string) => string;
  readonly cannotDraft: (workbook: string, why: string) => string;
  readonly missingFolder: string;
  readonly unexpected: (detail: string) => string;
  readonly roles: Readonly<Record<RecognizedSheet["role"], string>>;
  readonly reasons: Readonly<Record<UnreadReason, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly empty: string;
  readonly table: (parts: { title: string; sheet: string; unit: string; rows: number; low: boolean }) => string;
  readonly document: (parts: { organisation: string; year: string; final: boolean }) => string;
  readonly relations: (checked: number, broken: number, notRun: number) => string;
  readonly coverage: (proved: number, cells: number) => string;
  /** The one cell to mend, with how many relations that puts right. */
  readonly suspect: (cause: string, mends: number) => string;
  /** Cells that might each be the one, of so many. */
  readonly suspects: (causes: readonly string[], candidates: number) => string;
  readonly figures: (summary: ProofSummary) => string;
  readonly expected: (text: string) => string;
  readonly unverifiable: string;
  /** Before a place in last year's workbook. */
  readonly lastYear: string;
  readonly andMore: (all: number) => string;
  readonly priorAside: Readonly<Record<PriorMismatch, string>>;
  readonly noDraft: Readonly<Record<NoDraft, string>>;
}

const ZH: Words = {
  usage: `用法：
  budget-narrative recognize 工作簿 [--json]
  budget-narrative check     工作簿 [--prior 上年工作簿] [--accounts 科目表] [--json] [-o 文件]
  budget-narrative draft     工作簿 [--prior 上年工作簿] [--accounts 科目表] [--answers 回答.json]
                             [--wording 文稿样式] [--format text|json|html|docx] [-o 文件]
  budget-narrative proofread 工作簿 情况说明.docx|.txt [--prior 上年工作簿] [--accounts 科目表] [--json] [-o 文件]
  budget-narrative batch     check|recognize 文件夹…
选项：--lang zh|en，--version，--help`,
  isFolder: (path) => `${path} 是文件夹，请指定一个 .xlsx 或 .xls 文件。`,
  cannotOpen: (path) => `打不开文件 ${path}，请检查路径是否正确、文件是否存在。`,
  cannotWrite: (path) => `无法写入 ${path}，请检查文件夹是否存在、文件是否正被其他程序打开。`,
  missingBook: "没有指定工作簿，请在命令后面写上 .xlsx 或 .xls 文件的路径。",
  unknownCommand: (command) => `不认识的命令“${command}”，可用的命令有 recognize、check、draft、proofread、batch。`,
  unknownOption: (detail) => `选项有误（${detail}），用 --help 查看用法。`,
  badAnswers: (path) => `回答文件 ${path} 的格式不对，应为 {"待填项编号": "回答", …}。`,
  noAccounts: (path) => `${path} 里没有找到科目编码和名称，请换成当年的政府收支分类科目表。`,
  accountsOfOtherYear: (listed, year) =>
    `科目表是 ${listed} 年的，工作簿是 ${year} 年的，请换成 ${year} 年的科目表，或去掉 --accounts。`,
  badFormat: (format) => `不支持的输出格式“${format}”，可选 text、json、html、docx。`,
  missingText: "没有指定要校对的文字，请写成 proofread 工作簿 情况说明.docx（或 .txt）。",
  emptyText: (name) => `${name} 里没有文字，请换成写有情况说明的 .docx 或 .txt 文件。`,
  cannotProofread: (workbook, why) => `不能对照 ${workbook} 校对：${why}。`,
  noFiles: (pattern) => `在 ${pattern} 里没有找到 .xlsx 或 .xls 文件。`,
  cannotDraft: (workbook, why) => `不能为 ${workbook} 起草：${why}。`,
  missingFolder: "没有指定文件夹，请写成 batch check 文件夹 或 batch recognize 文件夹。",
  unexpected: (detail) => `程序出错，未能完成（${detail}），原文件没有改动。`,
  roles: { table: "表", cover: "封面", "table-of-contents": "目录", narrative: "文字说明", unread: "未识别" },
  reasons: {
    empty: "工作表是空的",
    "no-title-no-header": "没有找到表名和表头",
    "title-only": "有表名，但下面没有表头",
    "header-unknown": "表头的栏目不是这类表应有的栏目",
    "not-a-budget-table": "不像预算或决算表",
  },
  severities: { error: "错误", inconsistent: "不一致", warning: "提醒", rounding: "尾差", "not-checked": "未检查" },
  empty: "空表",
  table: ({ title, sheet, unit, rows, low }) =>
    `${title}（${sheet}，${unit}，${rows} 行${low ? "，把握不大，请核对" : ""}）`,
  document: ({ organisation, year, final }) => `${organisation} · ${year} 年部门${final ? "决算" : "预算"}`,
  relations: (checked, broken, notRun) =>
    `检查了 ${checked} 个关系，${checked - broken} 个成立，${broken} 个不成立，${notRun} 项未检查。`,
  coverage: (proved, cells) => `${cells} 个金额中 ${proved} 个至少被一个关系证明。`,
  suspect: (cause, mends) => `最可能：${cause}；这样改，${mends} 处不符都对得上，别处不受影响`,
  suspects: (causes, candidates) =>
    candidates === 1
      ? `可能：${causes.join("")}`
      : `不能确定是哪一处，${candidates} 处都说得通：${causes.join("；")}${candidates > causes.length ? "……" : ""}`,
  figures: ({ figures, agree, disagree, unverifiable }) =>
    `${figures} 个数字：${agree} 个相符，${disagree} 个不符，${unverifiable} 个无法核对。`,
  expected: (text) => `应为 ${text}`,
  unverifiable: "无法核对",
  lastYear: "上年",
  andMore: (all) => ` 等 ${all} 处`,
  priorAside: {
    "another-kind": "上年工作簿与本年的种类（预算或决算）不同，没有用来比较。",
    "another-year": "--prior 给的不是上一年的工作簿，没有用来比较。",
  },
  noDraft: {
    "no-tables": "没有认出预算或决算表，请确认选对了文件，或先运行 recognize 查看每张表未识别的原因",
    "unknown-wording": "没有这个名称的文稿样式，不写 --wording 即按表的种类自动选择",
    "wording-of-another-kind": "所选文稿样式与表的种类（预算或决算）不符，不写 --wording 即自动选择",
    "no-wording": "这类表还没有对应的文稿样式",
  },
};

const EN: Words = {
  usage: `Usage:
  budget-narrative recognize BOOK [--json]
  budget-narrative check     BOOK [--prior BOOK] [--accounts LIST] [--json] [-o FILE]
  budget-narrative draft     BOOK [--prior BOOK] [--accounts LIST] [--answers FILE.json]
                             [--wording PACK] [--format text|json|html|docx] [-o FILE]
  budget-narrative proofread BOOK TEXT(.docx|.txt) [--prior BOOK] [--accounts LIST] [--json] [-o FILE]
  budget-narrative batch     check|recognize FOLDER…
Options: --lang zh|en, --version, --help`,
  isFolder: (path) => `${path} is a folder. Give one .xlsx or .xls file.`,
  cannotOpen: (path) => `Cannot open ${path}. Check that the path is right and the file exists.`,
  cannotWrite: (path) => `Cannot write ${path}. Check that the folder exists and no other program has the file open.`,
  missingBook: "No workbook given. Put the path of an .xlsx or .xls file after the command.",
  unknownCommand: (command) => `Unknown command "${command}". Commands: recognize, check, draft, proofread, batch.`,
  unknownOption: (detail) => `Bad option (${detail}). See --help.`,
  badAnswers: (path) => `The answers in ${path} are not of the form {"<blank id>": "answer", …}.`,
  noAccounts: (path) => `${path} lists no account codes and names. Give the official list of accounts of the year.`,
  accountsOfOtherYear: (listed, year) =>
    `The list of accounts is of ${listed}, the workbook of ${year}. Give the list of ${year}, or leave out --accounts.`,
  badFormat: (format) => `Unknown format "${format}". Formats: text, json, html, docx.`,
  missingText: "No text given. Write proofread BOOK TEXT, the text being a .docx or .txt file.",
  emptyText: (name) => `${name} holds no text. Give a .docx or .txt file with a narrative in it.`,
  cannotProofread: (workbook, why) => `Cannot proofread against ${workbook}: ${why}.`,
  noFiles: (pattern) => `No .xlsx or .xls file found in ${pattern}.`,
  cannotDraft: (workbook, why) => `Cannot draft for ${workbook}: ${why}.`,
  missingFolder: "No folder given. Write batch check FOLDER or batch recognize FOLDER.",
  unexpected: (detail) => `The program failed (${detail}). Your files are unchanged.`,
  roles: {
    table: "table",
    cover: "cover",
    "table-of-contents": "contents",
    narrative: "narrative",
    unread: "not read",
  },
  reasons: {
    empty: "the sheet is empty",
    "no-title-no-header": "no title and no header were found",
    "title-only": "there is a title but no header below it",
    "header-unknown": "the columns are not those of such a table",
    "not-a-budget-table": "it does not look like a budget table",
  },
  severities: {
    error: "error",
    inconsistent: "inconsistent",
    warning: "warning",
    rounding: "rounding",
    "not-checked": "not checked",
  },
  empty: "empty",
  table: ({ title, sheet, unit, rows, low }) =>
    `${title} (${sheet}, ${unit}, ${rows} rows${low ? ", low confidence, please check" : ""})`,
  document: ({ organisation, year, final }) => `${organisation} · ${final ? "final account" : "budget"} ${year}`,
  relations: (checked, broken, notRun) =>
    `${checked} relations checked: ${checked - broken} hold, ${broken} do not, ${notRun} could not run.`,
  coverage: (proved, cells) => `${proved} of ${cells} amounts are proved by at least one relation.`,
  suspect: (cause, mends) => `most likely: ${cause}; that mends ${mends} of these and disturbs nothing else`,
  suspects: (causes, candidates) =>
    candidates === 1
      ? `perhaps: ${causes.join("")}`
      : `any of ${candidates} cells would explain it: ${causes.join("; ")}${candidates > causes.length ? " …" : ""}`,
  figures: ({ figures, agree, disagree, unverifiable }) =>
    `${figures} figures: ${agree} agree, ${disagree} do not, ${unverifiable} cannot be verified.`,
  expected: (text) => `should be ${text}`,
  unverifiable: "cannot be verified",
  lastYear: "last year ",
  andMore: (all) => ` … (${all} in all)`,
  priorAside: {
    "another-kind": "The prior workbook is of another kind (budget or final account) and was not compared with.",
    "another-year": "The prior workbook is not of the year before and was not compared with.",
  },
  noDraft: {
    "no-tables": "no budget or final-account table was recognised; check the file, or run recognize to see why",
    "unknown-wording": "there is no wording of that name; leave out --wording to have it chosen",
    "wording-of-another-kind": "the wording is for the other kind of document; leave out --wording to have it chosen",
    "no-wording": "there is no wording yet for this kind of document",
  },
};

export function words(language: Language): Words {
  return language === "en" ? EN : ZH;
}
