export interface ImportedAccount {
  readonly code: string;
  readonly name: string;
}

/** An official list of one budget year, as plain data that can be kept and given back. */
export interface ImportedCatalogue {
  /** Null when the list does not say; it then holds for the year of whatever it is used on. */
  readonly year: number | null;
  readonly accounts: readonly ImportedAccount[];
}

/** Whether a list may speak about a document of that year. */
export function isForYear({ year }: ImportedCatalogue, documentYear: number | null): boolean {
  return year === null || documentYear === null || year === documentYear;
}
