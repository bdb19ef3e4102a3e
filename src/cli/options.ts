import type { Language } from "./language";

/** In the order in which the usage lists them. */
export const COMMANDS = ["recognize", "check", "draft", "proofread", "batch"] as const;
export type Command = (typeof COMMANDS)[number];

export function isCommand(text: string): text is Command {
  return (COMMANDS as readonly string[]).includes(text);
}

type Bilingual = Readonly<Record<Language, string>>;

interface OptionRecord {
  /** A switch, or an option that wants a value behind it. */
  readonly type: "switch" | "value";
  readonly short?: string;
  /** Commands that know the option. */
  readonly commands: readonly Command[];
  /** What the value is called in the usage. */
  readonly value?: Bilingual;
  /** The only values there are. */
  readonly choices?: readonly string[];
  /** A file that the value names: inputs are never written to. */
  readonly file?: "input" | "output";
  readonly help: Bilingual;
}

const ONE_BOOK = ["recognize", "check", "draft", "proofread"] as const;
const WITH_PRIOR = ["check", "draft", "proofread"] as const;

/** A further option is one more record: parsing, refusals, the guard of inputs and the usage follow from it. */
export const OPTIONS = {
  prior: {
    type: "value",
    commands: WITH_PRIOR,
    value: { zh: "上年工作簿", en: "BOOK" },
    file: "input",
    help: { zh: "上年的工作簿，用来写增减、核对上下年衔接", en: "last year's workbook, to compare with" },
  },
  budget: {
    type: "value",
    commands: ["draft"],
    value: { zh: "预算工作簿", en: "BOOK" },
    file: "input",
    help: {
      zh: "起草决算时：同一单位当年的预算工作簿，年初预算从它取",
      en: "for a final account: the same unit's budget of that year",
    },
  },
  anyway: {
    type: "switch",
    commands: ["draft"],
    help: {
      zh: "上年或预算工作簿的单位、种类、年份不对也照样用",
      en: "use last year's workbook or the budget whatever speaks against it",
    },
  },
  accounts: {
    type: "value",
    commands: WITH_PRIOR,
    value: { zh: "科目表", en: "LIST" },
    file: "input",
    help: { zh: "当年政府收支分类科目的工作簿", en: "workbook with the official accounts of the year" },
  },
  answers: {
    type: "value",
    commands: ["draft"],
    value: { zh: "回答.json", en: "FILE.json" },
    file: "input",
    help: { zh: "待填项的回答", en: "answers to the blanks" },
  },
  from: {
    type: "value",
    commands: ["draft"],
    value: { zh: "上年文稿.docx|.txt", en: "LAST_YEARS_TEXT" },
    file: "input",
    help: {
      zh: "按上年的情况说明起草，字句照旧，数换成今年的；要同时给 --prior",
      en: "tell last year's text again with this year's numbers; needs --prior",
    },
  },
  wording: {
    type: "value",
    commands: ["draft"],
    value: { zh: "文稿样式", en: "PACK" },
    help: { zh: "不写则按表的种类选择", en: "chosen by the kind of tables when left out" },
  },
  decimals: {
    type: "value",
    commands: ["draft"],
    value: { zh: "auto|0|1|2", en: "auto|0|1|2" },
    choices: ["auto", "0", "1", "2"],
    help: { zh: "金额写几位小数，不写则随文稿样式", en: "decimals of amounts, those of the wording when left out" },
  },
  "percent-decimals": {
    type: "value",
    commands: ["draft"],
    value: { zh: "auto|0|1|2", en: "auto|0|1|2" },
    choices: ["auto", "0", "1", "2"],
    help: {
      zh: "百分比写几位小数，不写则随文稿样式",
      en: "decimals of percentages, those of the wording when left out",
    },
  },
  grouping: {
    type: "switch",
    commands: ["draft"],
    help: { zh: "金额写千分位：18,976.76", en: "amounts with thousands separators: 18,976.76" },
  },
  format: {
    type: "value",
    commands: ["draft"],
    value: { zh: "text|json|html|docx", en: "text|json|html|docx" },
    choices: ["text", "json", "html", "docx"],
    help: { zh: "文稿的格式，不写为 text", en: "of the draft, text when left out" },
  },
  year: {
    type: "value",
    commands: ["proofread"],
    value: { zh: "年份", en: "YYYY" },
    help: { zh: "只校对文字时，文字说的是哪一年", en: "the year that a text without a workbook is about" },
  },
  document: {
    type: "value",
    commands: ["proofread"],
    value: { zh: "budget|final-account", en: "budget|final-account" },
    choices: ["budget", "final-account"],
    help: { zh: "只校对文字时，是预算还是决算", en: "what a text without a workbook is about" },
  },
  annotate: {
    type: "value",
    commands: ["proofread"],
    value: { zh: "副本.docx", en: "COPY.docx" },
    file: "output",
    help: {
      zh: "另存一份 Word 副本，每处问题一条批注，原文不动",
      en: "write a copy of the .docx with a comment a finding",
    },
  },
  json: {
    type: "switch",
    commands: ONE_BOOK,
    help: { zh: "机器可读的结果", en: "the result for programs" },
  },
  output: {
    type: "value",
    short: "o",
    commands: ONE_BOOK,
    value: { zh: "文件", en: "FILE" },
    file: "output",
    help: { zh: "写到文件，不写则显示出来", en: "write to a file instead of showing" },
  },
  lang: {
    type: "value",
    commands: COMMANDS,
    value: { zh: "zh|en", en: "zh|en" },
    choices: ["zh", "en"],
    help: { zh: "说中文还是英文", en: "Chinese or English" },
  },
  help: {
    type: "switch",
    short: "h",
    commands: COMMANDS,
    help: { zh: "显示本说明", en: "show this" },
  },
  version: {
    type: "switch",
    commands: COMMANDS,
    help: { zh: "显示版本", en: "show the version" },
  },
} as const satisfies Readonly<Record<string, OptionRecord>>;

export type OptionName = keyof typeof OPTIONS;

type ValueOf<Option extends OptionRecord> = Option["type"] extends "switch"
  ? true
  : Option extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : string;

/** The options that were given; a switch that was not is absent. */
export type CommandOptions = { readonly [Name in OptionName]?: ValueOf<(typeof OPTIONS)[Name]> };

const RECORDS: ReadonlyMap<string, OptionRecord> = new Map(Object.entries(OPTIONS));

export function optionRecord(name: string): OptionRecord | undefined {
  return RECORDS.get(name);
}

export function optionNames(): readonly string[] {
  return [...RECORDS.keys()];
}

/** One line an option: its name, its value, what it is for, and where it is known unless everywhere. */
export function optionsHelp(language: Language): string {
  const lines = [...RECORDS].map(([name, { short, value, help, commands }]) => {
    const names = `${short === undefined ? "" : `-${short}, `}--${name}`;
    const where = commands.length === COMMANDS.length ? "" : ` [${commands.join(" ")}]`;
    return `  ${`${names} ${value?.[language] ?? ""}`.trim()}  ${help[language]}${where}`;
  });
  return lines.join("\n");
}
