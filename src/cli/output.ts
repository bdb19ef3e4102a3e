import { randomBytes } from "node:crypto";
import { chmod, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CommandFailure } from "./failure";
import type { Invocation } from "./invocation";
import type { Language } from "./language";
import { type CommandOptions, optionRecord } from "./options";
import { words } from "./wording";

/** Whoever reads us may stop reading (`| head`): that is no failure, neither here nor on standard error. */
export function closeQuietly(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}

/** The program's own words on standard output; the status is given back for the caller to return. */
export async function print(text: string, status: number): Promise<number> {
  await toStandardOutput(`${text}\n`);
  return status;
}

export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The reader of standard output has gone; what follows would be written to nobody. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}

/** @throws ReaderGone, and what the system says when it has no room */
export async function writeOut(data: string | Uint8Array): Promise<void> {
  await new Promise<void>((done, fail) => {
    process.stdout.write(data, (error) => {
      if (error === undefined || error === null) done();
      else fail((error as NodeJS.ErrnoException).code === "EPIPE" ? new ReaderGone() : error);
    });
  });
}

async function toStandardOutput(data: string | Uint8Array): Promise<void> {
  try {
    await writeOut(data);
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
  }
}

/** To the file given with -o, else to standard output. @throws CommandFailure */
export async function writeResult(
  result: string | Uint8Array,
  output: string | undefined,
  language: Language,
): Promise<void> {
  const say = words(language);
  if (output === undefined) {
    const data = typeof result === "string" && !result.endsWith("\n") ? `${result}\n` : result;
    try {
      await toStandardOutput(data);
    } catch (error) {
      throw new CommandFailure(say.cannotPrint, { cause: error });
    }
    return;
  }
  try {
    await replaceFile(output, result);
  } catch (error) {
    throw new CommandFailure(say.cannotWrite(output), { cause: error });
  }
}

/** What stands there stays whole until the new file is complete beside it. */
async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const standing = await stat(path).catch(() => null);
  // A pipe, a terminal or a device cannot be replaced, only written to.
  if (standing !== null && !standing.isFile()) return await writeFile(path, content);
  // Through a link the file it stands for is replaced, and the link stays.
  const target = standing === null ? path : await realpath(path);
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeFile(beside, content, { flag: "wx" });
    if (standing !== null) await chmod(beside, standing.mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** @throws CommandFailure when a file to be written is one of those read, under whatever name */
export async function guardInputs({ positionals, options, language }: Invocation): Promise<void> {
  const outputs = await identities(filesNamed(options, "output"));
  if (outputs.size === 0) return;
  const inputs = await identities([...positionals, ...filesNamed(options, "input")]);
  for (const [identity, path] of outputs)
    if (inputs.has(identity)) throw new CommandFailure(words(language).outputIsInput(path));
}

function filesNamed(options: CommandOptions, use: "input" | "output"): readonly string[] {
  return Object.entries(options).flatMap(([name, value]) =>
    typeof value === "string" && optionRecord(name)?.file === use ? [value] : [],
  );
}

/** The files that are there, by what tells a file from every other whatever it is called. */
async function identities(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const status = await stat(path, { bigint: true }).catch(() => null);
    if (status?.isFile() === true) found.set(`${status.dev}:${status.ino}`, path);
  }
  return found;
}
