import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { DocumentError, documentProblemText, readWorkbook } from "../documents";
import type { Workbook } from "../workbook";
import { CommandFailure } from "./failure";
import type { Language } from "./language";
import { words } from "./wording";

/** @throws CommandFailure naming the file */
export async function readBytes(path: string, language: Language): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new CommandFailure(words(language).isFolder(path));
    return await readFile(path);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(words(language).cannotOpen(path), { cause: error });
  }
}

export async function readBook(path: string, language: Language): Promise<Workbook> {
  const bytes = await readBytes(path, language);
  return readDocument(path, language, () => readWorkbook(bytes, basename(path)));
}

/** @throws CommandFailure naming the file and what is wrong with it */
export async function readDocument<T>(path: string, language: Language, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new CommandFailure(`${basename(path)}：${documentProblemText(error.problem, language)}`, { cause: error });
  }
}
