import { execFile } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CommandFailure } from "../failure";
import type { Language } from "../language";
import { words } from "../wording";

const WORKBOOK = /\.xls[xm]?$/i;
const LARGEST_OUTPUT = 1 << 28;

export interface BatchInvocation {
  readonly command: "check" | "recognize";
  readonly paths: readonly string[];
  readonly language: Language;
}

/**
 * Runs one command over many workbooks, one process each on all cores, so that a broken file takes
 * nobody else down. One JSON line a workbook on stdout, progress on stderr. Status is the worst seen.
 */
export async function batchCommand({ command, paths, language }: BatchInvocation): Promise<number> {
  const files = (await Promise.all(paths.map((path) => workbooksIn(path, language)))).flat();
  if (files.length === 0) throw new CommandFailure(words(language).noFiles(paths.join(" ")));
  let worst = 0;
  let done = 0;
  const queue = files.values();
  const worker = async (): Promise<void> => {
    for (const file of queue) {
      const { status, line } = await runOne(command, file, language);
      worst = Math.max(worst, status);
      done += 1;
      process.stdout.write(`${line}\n`);
      process.stderr.write(`${done}/${files.length} ${basename(file)}\n`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length) }, worker));
  return worst;
}

async function workbooksIn(path: string, language: Language): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { withFileTypes: true, recursive: true });
    return (
      entries
        // Excel keeps lock files named ~$… beside open workbooks.
        .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name) && !entry.name.startsWith("~$"))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    );
  } catch (error) {
    throw new CommandFailure(words(language).cannotOpen(path), { cause: error });
  }
}

function runOne(command: string, file: string, language: Language): Promise<{ status: number; line: string }> {
  const script = fileURLToPath(import.meta.url);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, command, file, "--json", "--lang", language],
      { maxBuffer: LARGEST_OUTPUT },
      (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === "number" ? error.code : 2;
        const body: unknown = status < 2 ? JSON.parse(stdout) : { error: stderr.trim() };
        resolve({ status, line: JSON.stringify({ file, ...(body as object) }) });
      },
    );
  });
}
