import type { ImportedCatalogue } from "../../classification";

/** The year's official accounts, as the user gave them. */
export interface OfficialList {
  /** Name of the file they came from. */
  readonly name: string;
  readonly catalogue: ImportedCatalogue;
}

/** The list as the text kept between sessions. */
export function writeOfficialList({ name, catalogue: { year, accounts } }: OfficialList): string {
  return JSON.stringify([name, year, ...accounts.map((account) => `${account.code} ${account.name}`)]);
}

/** What an earlier session kept; null when there is nothing or it cannot be made out. */
export function readOfficialList(text: string): OfficialList | null {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(kept)) return null;
  const [name, year, ...lines] = kept as readonly unknown[];
  if (typeof name !== "string" || !(year === null || Number.isInteger(year))) return null;
  const accounts = lines.flatMap((line) => {
    const [, code, official] = typeof line === "string" ? (/^(\d+) (.+)$/.exec(line) ?? []) : [];
    return code === undefined || official === undefined ? [] : [{ code, name: official }];
  });
  return accounts.length === 0 ? null : { name, catalogue: { year: year as number | null, accounts } };
}
