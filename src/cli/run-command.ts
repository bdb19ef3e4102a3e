import { CommandFailure } from "./failure";
import type { Invocation } from "./invocation";
import type { Outcome } from "./outcome";
import { words } from "./wording";
import { checkCommand } from "./commands/check";
import { draftCommand } from "./commands/draft";
import { proofreadCommand } from "./commands/proofread";
import { recognizeCommand } from "./commands/recognize";

interface Handler {
  readonly run: (invocation: Invocation) => Promise<Outcome>;
  readonly mostPositionals: number;
}

/** The commands about one workbook or text; batch runs these over many. */
const HANDLERS: ReadonlyMap<string, Handler> = new Map([
  ["recognize", { run: recognizeCommand, mostPositionals: 1 }],
  ["check", { run: checkCommand, mostPositionals: 1 }],
  ["draft", { run: draftCommand, mostPositionals: 1 }],
  ["proofread", { run: proofreadCommand, mostPositionals: 2 }],
]);

/** @throws CommandFailure, DocumentError when the command could not run */
export async function outcomeOf(invocation: Invocation): Promise<Outcome> {
  const { command, positionals, language } = invocation;
  const say = words(language);
  const handler = HANDLERS.get(command);
  if (handler === undefined) throw new CommandFailure(say.unknownCommand(command));
  if (positionals.length === 0) throw new CommandFailure(command === "proofread" ? say.missingText : say.missingBook);
  const extra = positionals.slice(handler.mostPositionals);
  if (extra.length > 0) throw new CommandFailure(say.extraArguments(extra));
  return await handler.run(invocation);
}
