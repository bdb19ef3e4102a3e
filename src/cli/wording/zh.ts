import { optionsHelp } from "../options";
import type { Words } from "./words";

export const ZH: Words = {
  usage: `用法：
  budget-narrative recognize 工作簿 [选项]
  budget-narrative check     工作簿 [选项]
  budget-narrative draft     工作簿 [选项]
  budget-narrative proofread [工作簿] 情况说明.docx|.txt [选项]
  budget-narrative batch     check|recognize 文件夹|文件|通配符… [选项]
选项：
${optionsHelp("zh")}`,
  isFolder: (path) => `${path} 是文件夹，请指定一个工作簿。`,
  cannotOpen: (path) => `打不开文件 ${path}，请检查路径是否正确、文件是否存在。`,
  cannotWrite: (path) => `无法写入 ${path}，请检查文件夹是否存在、文件是否正被其他程序打开。`,
  missingBook: "没有指定工作簿，请在命令后面写上工作簿的路径。",
  unknownCommand: (command) => `不认识的命令“${command}”，可用的命令有 recognize、check、draft、proofread、batch。`,
  unknownOption: (name) => `选项有误：没有 ${name}，用 --help 查看用法。`,
  optionOfOthers: (name, command, others) =>
    `选项有误：${name} 不能用在 ${command} 里，只用于 ${others.join("、")}，请去掉它。`,
  optionTwice: (name) => `选项有误：${name} 写了两次，请只留一个。`,
  optionWithValue: (name) => `选项有误：${name} 后面不带内容，请写成 ${name}。`,
  optionWithoutValue: (name) => `选项有误：${name} 后面没有内容，用 --help 查看用法。`,
  badChoice: (name, value, choices) => `选项有误：${name} 不能是“${value}”，可选 ${choices.join("、")}。`,
  badYear: (year) => `选项有误：--year 应是四位年份，不能是“${year}”。`,
  extraArguments: (extra) => `多出的内容：${extra.join(" ")}，请去掉；路径里有空格时要加引号。`,
  unknownAnswers: (ids) =>
    `回答文件里有这份文稿没有的待填项：${ids.join("、")}，编号见 draft --format json 的 blanks。`,
  outputIsInput: (path) => `不能写到 ${path}，它是读入的文件，写了会毁掉原件，请用 -o 指定另一个文件。`,
  cannotPrint: "结果没能全部输出，可能磁盘已满，请腾出空间后重试。",
  noTableRecognised: (workbook) =>
    `${workbook} 里没有认出预算或决算表，请确认选对了文件；每张工作表未识别的原因见输出。`,
  cannotCheck: (workbook, why) => `不能核对 ${workbook}：${why}。`,
  textAlone: "--prior 和 --accounts 要和本年工作簿一起用，请写成 proofread 工作簿 情况说明.docx（或 .txt）。",
  workerDied: "处理这个文件的程序中途停止了，可能文件太大、内存不够，请单独用 check 运行它。",
  badAnswers: (path) => `回答文件 ${path} 的格式不对，应为 {"待填项编号": "回答", …}。`,
  noAccounts: (path) => `${path} 里没有找到科目编码和名称，请换成当年的政府收支分类科目表。`,
  accountsOfOtherYear: (listed, year) =>
    `科目表是 ${listed} 年的，工作簿是 ${year} 年的，请换成 ${year} 年的科目表，或去掉 --accounts。`,
  missingText: "没有指定要校对的文字，请写成 proofread 工作簿 情况说明.docx（或 .txt），只校对文字时不写工作簿。",
  emptyText: (name) => `${name} 里没有文字，请换成写有情况说明的 .docx 或 .txt 文件。`,
  cannotProofread: (workbook, why) => `不能对照 ${workbook} 校对：${why}。`,
  noFiles: (pattern) => `在 ${pattern} 里没有找到工作簿（.xlsx、.xls、.ods、.csv、网页、XML）。`,
  cannotDraft: (workbook, why) => `不能为 ${workbook} 起草：${why}。`,
  missingFolder: "没有指定文件夹，请写成 batch check 文件夹（或文件、通配符），或 batch recognize 文件夹。",
  unexpected: (detail) => `程序出错，未能完成（${detail}），原文件没有改动。`,
  roles: { table: "表", cover: "封面", "table-of-contents": "目录", narrative: "文字说明", unread: "未识别" },
  reasons: {
    empty: "工作表是空的",
    "no-title-no-header": "没有找到表名和表头",
    "title-only": "有表名，但下面没有表头",
    "header-unknown": "表头的栏目不是这类表应有的栏目",
    "not-a-budget-table": "不像预算或决算表",
    "government-budget": "是一级政府的预算表，不是部门（单位）的",
  },
  empty: "空表",
  table: ({ title, sheet, unit, rows, low }) =>
    `${title}（${sheet}，${unit}，${rows} 行${low ? "，把握不大，请核对" : ""}）`,
  document: ({ organisation, year, final }) => `${organisation} · ${year} 年部门${final ? "决算" : "预算"}`,
  relations: (checked, broken, notRun) =>
    `检查了 ${checked} 个关系，${checked - broken} 个成立，${broken} 个不成立，${notRun} 项未检查。`,
  coverage: ({ numericCells, holding, inDoubt, unproved }) =>
    `${numericCells} 个金额：${holding} 个对上，${inDoubt} 个在不成立的关系里，${unproved.length} 个没有关系能证明。`,
  suspect: (cause, mends) => `最可能：${cause}；这样改，${mends} 处不符都对得上，别处不受影响`,
  suspects: (causes, candidates) =>
    candidates === 1
      ? `可能：${causes.join("")}`
      : `不能确定是哪一处，${candidates} 处都说得通：${causes.join("；")}${candidates > causes.length ? "……" : ""}`,
  figures: ({ figures, agree, disagree, unverifiable }) =>
    `${figures} 个数字：${agree} 个相符，${disagree} 个不符，${unverifiable} 个无法核对。`,
  failed: (title) => `程序出错，“${title}”没有检查`,
  annotateText: (path) => `${path} 不是 Word 文档，加不了批注，请改用 .docx，或去掉 --annotate。`,
  unverifiable: "无法核对",
  priorAside: {
    "same-book": "上年工作簿就是本年的这一份，没有用来比较。",
    "another-unit": "上年工作簿是另一个单位的，没有用来比较。",
    "another-kind": "上年工作簿与本年的种类（预算或决算）不同，没有用来比较。",
    "another-year": "--prior 给的不是上一年的工作簿，没有用来比较。",
  },
  budgetAside: {
    "same-book": "--budget 给的就是本年决算的这一份",
    "another-unit": "--budget 给的是另一个单位的预算",
    "another-kind": "--budget 只用于决算，给的要是同一单位当年的预算工作簿",
    "another-year": "--budget 给的不是决算当年的预算",
  },
  fromNeedsPrior: "--from 要同时用 --prior 给出上年的工作簿：上年文稿里的数靠它认。",
  lastYearsErrors: (count) => `上年文稿里有 ${count} 处问题，数不会带入，字句请留意：`,
  doubts: (count) => `文中 ${count} 处存疑：所在单元格有对不上的关系，或编码与名称不一致，请先用 check 核对。`,
  priorUsed: (organisation, year) => `上年：${organisation}·${year}年`,
  priorRefused: (path, why) =>
    `不能用 ${path} 起草：${why.replace("，没有用来比较。", "")}；确实要用，请加上 --anyway。`,
  unstated: "未写明",
  noDraft: {
    "government-budget": "这是一级政府的预算（有税收、转移性收支等），不是部门预算，本程序只起草部门（单位）的情况说明",
    "no-tables": "没有认出预算或决算表，请确认选对了文件，或先运行 recognize 查看每张表未识别的原因",
    "unknown-wording": "没有这个名称的文稿样式，不写 --wording 即按表的种类自动选择",
    "wording-of-another-kind": "所选文稿样式与表的种类（预算或决算）不符，不写 --wording 即自动选择",
    "no-wording": "这类表还没有对应的文稿样式",
  },
};
