#!/usr/bin/env node
import project from "../../package.json";
import { batchCommand } from "./commands/batch";
import { checkCommand } from "./commands/check";
import { draftCommand } from "./commands/draft";
import { proofreadCommand } from "./commands/proofread";
import { recognizeCommand } from "./commands/recognize";
import { CommandFailure, failureText } from "./failure";
import { type Invocation, parseInvocation } from "./invocation";
import { isLanguage, type Language } from "./language";
import { words } from "./wording";

/** 0 nothing worse than 提醒, 1 at least one 错误 or 不一致, 2 it could not run. */
const COULD_NOT_RUN = 2;

async function run(argv: readonly string[]): Promise<number> {
  const language = languageOf(argv);
  try {
    return await dispatch(parse(argv, language));
  } catch (error) {
    process.stderr.write(`${failureText(error, language) ?? words(language).unexpected(String(error))}\n`);
    return COULD_NOT_RUN;
  }
}

async function dispatch(invocation: Invocation): Promise<number> {
  const { command, book, rest, language, options } = invocation;
  const say = words(language);
  if (options.version) return print(project.version);
  if (options.help) return print(say.usage);
  if (command === "") return print(say.usage, COULD_NOT_RUN);
  if (command === "batch") {
    if ((book !== "check" && book !== "recognize") || rest.length === 0) throw new CommandFailure(say.missingFolder);
    return await batchCommand({ command: book, paths: rest, language });
  }
  const handler = HANDLERS.get(command);
  if (handler === undefined) throw new CommandFailure(say.unknownCommand(command));
  if (book === "") throw new CommandFailure(say.missingBook);
  return await handler(invocation);
}

const HANDLERS = new Map([
  ["recognize", recognizeCommand],
  ["check", checkCommand],
  ["draft", draftCommand],
  ["proofread", proofreadCommand],
]);

function parse(argv: readonly string[], language: Language): Invocation {
  try {
    return parseInvocation(argv);
  } catch (error) {
    const detail = error instanceof Error ? error.message.split(". ")[0]! : String(error);
    throw new CommandFailure(words(language).unknownOption(detail), { cause: error });
  }
}

/** The language must be known before the options are, to complain about them in it. */
function languageOf(argv: readonly string[]): Language {
  const stated = argv.find((_, index) => argv[index - 1] === "--lang") ?? "zh";
  return isLanguage(stated) ? stated : "zh";
}

function print(text: string, status = 0): number {
  process.stdout.write(`${text}\n`);
  return status;
}

process.exitCode = await run(process.argv.slice(2));
