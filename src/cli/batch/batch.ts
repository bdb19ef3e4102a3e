import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { CommandFailure } from "../failure";
import type { Invocation } from "../invocation";
import { complain, ReaderGone, writeOut } from "../output";
import { words } from "../wording";
import { booksIn } from "./books";
import { Crew } from "./crew";

/**
 * Runs one command over many workbooks in processes of their own, one a core, so that a broken file takes nobody else
 * down. One JSON line a workbook on stdout, progress on stderr. Status is the worst seen.
 */
export async function batchCommand({ positionals, language }: Invocation): Promise<number> {
  const say = words(language);
  const [command, ...paths] = positionals;
  if ((command !== "check" && command !== "recognize") || paths.length === 0)
    throw new CommandFailure(say.missingFolder);
  const books = await booksIn(paths, language);
  const crew = new Crew(language);
  let worst = 0;
  let done = 0;
  const queue = books.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      const { status, body } = await crew.run({ command, file, language });
      worst = Math.max(worst, status);
      done += 1;
      await writeOut(`${JSON.stringify({ file, ...body })}\n`);
      complain(`${done}/${books.length} ${basename(file)}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), books.length) }, work));
  } catch (error) {
    if (error instanceof ReaderGone) return worst;
    throw new CommandFailure(say.cannotPrint, { cause: error });
  } finally {
    crew.dismiss();
  }
  return worst;
}
