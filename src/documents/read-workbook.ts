import type { ReadOptions, Workbook } from "../workbook";
import { Archive } from "./archive";
import { archiveHolds, fileKindOf } from "./file-kind";
import { LIMITS } from "./limits";
import { DocumentError, stopIfCancelled } from "./problem";
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
      throw new DocumentError("unsupported-format", { detail: kind });
    case "unknown":
      throw new DocumentError(/\.(?:csv|tsv|et|ods|wks|dbf)$/i.test(name) ? "unsupported-format" : "not-a-workbook");
    case "legacy-document":
    case "pdf":
    case "picture":
      throw new DocumentError("not-a-workbook", { detail: kind });
  }
}

async function readArchive(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Workbook> {
  const archive = Archive.open(bytes, options.signal);
  const content = archiveHolds(archive);
  if (content === "binary-workbook" || content === "open-document") throw new DocumentError("unsupported-format");
  if (content !== "workbook") throw new DocumentError("not-a-workbook", { detail: content });
  return await readXlsx(archive, name, options);
}

async function readLegacy(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Workbook> {
  if (bytes.length > LIMITS.legacyBytes) throw new DocumentError("too-large");
  const { readXls } = await import("./xls/read-xls");
  stopIfCancelled(options.signal);
  return readXls(bytes, name, options);
}
