import { parseArgs } from "node:util";
import { isLanguage, type Language } from "./language";

/** A command line taken apart. */
export interface Invocation {
  readonly command: string;
  /** First workbook; empty when none was given. */
  readonly book: string;
  readonly rest: readonly string[];
  readonly language: Language;
  readonly options: CommandOptions;
}

export interface CommandOptions {
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly format: string;
  readonly prior?: string;
  readonly accounts?: string;
  readonly answers?: string;
  readonly wording?: string;
  readonly output?: string;
}

/** @throws TypeError from parseArgs on an unknown or incomplete option */
export function parseInvocation(argv: readonly string[]): Invocation {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
      version: { type: "boolean", default: false },
      prior: { type: "string" },
      accounts: { type: "string" },
      answers: { type: "string" },
      wording: { type: "string" },
      format: { type: "string", default: "text" },
      output: { type: "string", short: "o" },
      lang: { type: "string", default: "zh" },
    },
  });
  const [command = "", book = "", ...rest] = positionals;
  const { lang, ...options } = values;
  return { command, book, rest, language: isLanguage(lang) ? lang : "zh", options };
}
