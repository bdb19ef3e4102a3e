import { useSyncExternalStore } from "react";
import type { Book } from "../book";

/** Draws the component again after every change of the workbook. */
export function useBookVersion(book: Book): number {
  return useSyncExternalStore(book.listen, () => book.version);
}
