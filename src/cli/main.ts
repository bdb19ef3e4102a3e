import project from "../../package.json";
import { batchCommand } from "./batch/batch";
import { isBatchWorker, serveBatch } from "./batch/worker";
import { failureText } from "./failure";
import { languageOf, parseInvocation } from "./invocation";
import { COULD_NOT_RUN } from "./outcome";
import { closeQuietly, complain, guardInputs, print, writeResult } from "./output";
import { outcomeOf } from "./run-command";
import { words } from "./wording";

async function run(argv: readonly string[]): Promise<number> {
  const language = languageOf(argv);
  try {
    const invocation = parseInvocation(argv, language);
    const { command, options } = invocation;
    if (options.version === true) return await print(project.version, 0);
    if (options.help === true) return await print(words(language).usage, 0);
    if (command === "") return await print(words(language).usage, COULD_NOT_RUN);
    if (command === "batch") return await batchCommand(invocation);
    await guardInputs(invocation);
    const { status, result, copy, complaint } = await outcomeOf(invocation);
    if (copy !== undefined) await writeResult(copy.content, copy.path, language);
    await writeResult(result, options.output, language);
    if (complaint !== undefined) complain(complaint);
    return status;
  } catch (error) {
    complain(failureText(error, language) ?? words(language).unexpected(String(error)));
    return COULD_NOT_RUN;
  }
}

closeQuietly();
if (isBatchWorker()) serveBatch();
else process.exitCode = await run(process.argv.slice(2));
