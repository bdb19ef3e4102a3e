import { parseArgs } from "node:util";
import { CommandFailure } from "./failure";
import { isLanguage, type Language } from "./language";
import { type CommandOptions, isCommand, optionNames, optionRecord } from "./options";
import { words } from "./wording";

/** A command line taken apart. */
export interface Invocation {
  readonly command: string;
  /** What stands behind the command without an option's name before it. */
  readonly positionals: readonly string[];
  readonly language: Language;
  readonly options: CommandOptions;
}

/** The parser only takes apart; what is known and what is wanted is asked of the records, in the user's language. */
function tokensOf(argv: readonly string[]) {
  const options = optionNames().map((name) => {
    const { type, short } = optionRecord(name)!;
    return [
      name,
      { type: type === "switch" ? "boolean" : "string", ...(short === undefined ? {} : { short }) },
    ] as const;
  });
  return parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(options),
  }).tokens;
}

/** @throws CommandFailure naming the option or argument that cannot be right */
export function parseInvocation(argv: readonly string[], language: Language): Invocation {
  const say = words(language);
  const tokens = tokensOf(argv);
  const [command = "", ...positionals] = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const given = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const record = optionRecord(name);
    if (record === undefined) throw new CommandFailure(say.unknownOption(rawName));
    if (isCommand(command) && !record.commands.includes(command))
      throw new CommandFailure(say.optionOfOthers(rawName, command, record.commands));
    if (given.has(name)) throw new CommandFailure(say.optionTwice(rawName));
    if (record.type === "switch") {
      if (value !== undefined) throw new CommandFailure(say.optionWithValue(rawName));
      given.set(name, true);
    } else {
      // -o --json: the name of the next option is no value, unless it is written into this one.
      if (value === undefined || value === "" || (inlineValue !== true && value.startsWith("-")))
        throw new CommandFailure(say.optionWithoutValue(rawName));
      if (record.choices !== undefined && !record.choices.includes(value))
        throw new CommandFailure(say.badChoice(rawName, value, record.choices));
      given.set(name, value);
    }
  }
  return { command, positionals, language, options: Object.fromEntries(given) };
}

/** The language must be known before the options are, to complain about them in it. */
export function languageOf(argv: readonly string[]): Language {
  for (const token of tokensOf(argv))
    if (token.kind === "option" && token.name === "lang" && token.value !== undefined && isLanguage(token.value))
      return token.value;
  return "zh";
}
