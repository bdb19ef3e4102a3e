import type { ReadOptions, Workbook } from "../workbook";
import { Archive } from "./archive";
import { archiveHolds, fileKindOf } from "./file-kind";
import { LIMITS } from "./limits";
import { DocumentError, type DocumentProblem, stopIfCancelled } from "./problem";
import { readText } from "./read-text";
import { readXlsx } from "./xlsx/read-xlsx";

/**
 * Reads an Excel file into the program's plain-data workbook. The bytes decide what the file is; the
 * name only names it. Values are as stored, texts as a Chinese Excel shows them.
 *
 * @throws DocumentError with the problem to tell the user
 */
export async function readWorkbook(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Workbook> {
  stopIfCancelled(options.signal);
  const kind = fileKindOf(bytes);
  switch (kind) {
    case "archive":
      return await readArchive(bytes, name, options);
    case "legacy-workbook":
      return await readLegacy(bytes, name, options);
    case "encrypted":
      throw new DocumentError("encrypted");
    case "compound":
      throw new DocumentError("corrupt", { detail: "compound file without a workbook" });
    case "markup":
      return (await import("./exchange/web-page")).readWebPage(bytes, name);
    case "unknown":
      if (/\.(?:csv|tsv)$/i.test(name)) return (await import("./exchange/separated")).readSeparated(bytes, name);
      throw new DocumentError(problemOfUnknown(bytes, name));
    case "legacy-document":
    case "pdf":
    case "picture":
      throw new DocumentError("not-a-workbook", { detail: kind });
  }
}

/** Separated text that calls itself a workbook may be cut in any way: it is named and not guessed at. */
function problemOfUnknown(bytes: Uint8Array, name: string): DocumentProblem {
  if (/\.(?:et|wks|dbf)$/i.test(name)) return "unsupported-format";
  return isSeparatedText(bytes) ? "separated-text" : "not-a-workbook";
}

/** Lines cut into as many cells as the next one, by commas, tabs or semicolons. */
function isSeparatedText(bytes: Uint8Array): boolean {
  try {
    const lines = readText(bytes.subarray(0, LIMITS.textBytes)).split(/\r?\n/);
    return [",", "\t", ";"].some((separator) =>
      lines.some((line, index) => {
        const cells = line.split(separator).length;
        return cells > 1 && cells === lines[index + 1]?.split(separator).length;
      }),
    );
  } catch (error) {
    if (error instanceof DocumentError) return false;
    throw error;
  }
}

async function readArchive(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Workbook> {
  const archive = Archive.open(bytes, options.signal);
  const content = archiveHolds(archive);
  if (content === "binary-workbook") throw new DocumentError("unsupported-format");
  if (content === "open-document")
    return await (await import("./exchange/open-document")).readOpenDocument(archive, name);
  if (content !== "workbook") throw new DocumentError("not-a-workbook", { detail: content });
  return await readXlsx(archive, name, options);
}

async function readLegacy(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Workbook> {
  if (bytes.length > LIMITS.legacyBytes) throw new DocumentError("too-large");
  const { readXls } = await import("./xls/read-xls");
  stopIfCancelled(options.signal);
  return readXls(bytes, name, options);
}
