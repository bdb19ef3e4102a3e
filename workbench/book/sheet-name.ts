import type { BookSheet } from "./book-sheet";
import { Refusal } from "./refusal";

const MAX_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]]|^'|'$/;

/** Excel's rules for sheet names. @throws Refusal */
export function checkSheetName(name: string, others: readonly BookSheet[]): void {
  if (name.trim() === "" || name.length > MAX_LENGTH || FORBIDDEN.test(name)) throw new Refusal("name-invalid");
  const wanted = name.toLowerCase();
  if (others.some((sheet) => sheet.name.toLowerCase() === wanted)) throw new Refusal("name-taken");
}

/** Sheet1, Sheet2, …: the first one free. */
export function freeSheetName(sheets: readonly BookSheet[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`sheet${number}`)) return `Sheet${number}`;
}
