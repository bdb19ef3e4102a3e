import { importCatalogue, isForYear, type ImportedCatalogue } from "../classification";
import { CommandFailure } from "./failure";
import { readBook } from "./files";
import type { Language } from "./language";
import { words } from "./wording";

/**
 * The official list named by --accounts; null when none was.
 * @throws CommandFailure when the file lists no accounts
 */
export async function readAccounts(path: string | undefined, language: Language): Promise<ImportedCatalogue | null> {
  if (path === undefined) return null;
  const { catalogue } = importCatalogue(await readBook(path, language));
  if (catalogue.accounts.length === 0) throw new CommandFailure(words(language).noAccounts(path));
  return catalogue;
}

/** @throws CommandFailure when the list is of another year than the workbook: it would be passed over in silence */
export function refuseOtherYear(accounts: ImportedCatalogue | null, year: number | null, language: Language): void {
  if (accounts !== null && !isForYear(accounts, year))
    throw new CommandFailure(words(language).accountsOfOtherYear(String(accounts.year), String(year)));
}
