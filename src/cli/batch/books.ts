import { readdir, realpath, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CommandFailure } from "../failure";
import type { Language } from "../language";
import { WORKBOOK_ENDINGS } from "../../workbook";
import { words } from "../wording";
import { filesMatching, isPattern } from "./glob";

const WORKBOOK = new RegExp(`\\.(?:${WORKBOOK_ENDINGS.join("|")})$`, "i");

/**
 * The workbooks that folders, files and patterns stand for, each path once. A pattern is for shells that hand it over
 * as written. Links are followed; one that leads nowhere is listed, so that its line can say so.
 * @throws CommandFailure for a path that is not there, or when nothing is found
 */
export async function booksIn(paths: readonly string[], language: Language): Promise<readonly string[]> {
  const found = (await Promise.all(paths.map((path) => booksAt(path, language)))).flat();
  const books = [...new Map(found.map((path) => [resolve(path), path])).values()];
  if (books.length === 0) throw new CommandFailure(words(language).noFiles(paths.join(" ")));
  return books;
}

async function booksAt(path: string, language: Language): Promise<readonly string[]> {
  const status = await stat(path).catch(() => null);
  if (status === null) {
    if (!isPattern(path)) throw new CommandFailure(words(language).cannotOpen(path));
    return (await Promise.all((await filesMatching(path)).map((match) => booksAtMatch(match)))).flat();
  }
  return status.isDirectory() ? await booksBelow(path, new Set()) : [path];
}

/** A pattern chooses like a folder does: workbooks, and what lies in folders it names. */
async function booksAtMatch(path: string): Promise<readonly string[]> {
  const status = await stat(path).catch(() => null);
  if (status?.isDirectory() === true) return await booksBelow(path, new Set());
  return isWorkbookName(path.split(/[\\/]/).at(-1)!) ? [path] : [];
}

/** `seen` holds the folders already entered, by their real place: links may lead in circles. */
async function booksBelow(folder: string, seen: Set<string>): Promise<readonly string[]> {
  const place = await realpath(folder);
  if (seen.has(place)) return [];
  seen.add(place);
  const books: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const isFolder = entry.isSymbolicLink()
      ? ((await stat(path).catch(() => null))?.isDirectory() ?? false)
      : entry.isDirectory();
    if (isFolder) books.push(...(await booksBelow(path, seen)));
    else if (isWorkbookName(entry.name)) books.push(path);
  }
  return books;
}

/** Excel keeps lock files named ~$… beside open workbooks. */
function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name) && !name.startsWith("~$");
}
