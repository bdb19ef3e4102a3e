import { useCallback, useMemo, useRef, useState } from "react";
import { type BookSheet, boundsOf, type CellPosition, PERSON, Refusal, type RefusalReason, writeCells } from "../book";
import type { ExcelHost } from "../host";

/** Typing into the active cell, in the cell or in the formula bar. */
export interface Editing {
  /** The text so far; null when nothing is being typed. */
  readonly draft: string | null;
  readonly place: "cell" | "bar";
  begin(place: "cell" | "bar", text?: string): void;
  change(text: string): void;
  commit(): void;
  cancel(): void;
}

/** What the formula bar shows: the formula, or the value as one would type it. */
export function entryText(sheet: BookSheet, { row, column }: CellPosition): string {
  const content = sheet.content(row, column);
  if (content === undefined) return "";
  if (content.formula !== undefined) return content.formula;
  return typeof content.value === "boolean" ? sheet.text(row, column) : String(content.value);
}

interface Draft {
  readonly text: string;
  readonly place: "cell" | "bar";
  readonly sheet: BookSheet;
  readonly at: CellPosition;
}

export function useEditing(host: ExcelHost, onRefused: (message: string) => void): Editing {
  const [draft, setDraft] = useState<Draft | null>(null);
  // Leaving a field ends the edit once more, before the next drawing: the reference is always up to date.
  const current = useRef<Draft | null>(null);
  const { book } = host;

  const put = useCallback((next: Draft | null) => {
    current.current = next;
    setDraft(next);
  }, []);

  const end = useCallback(() => {
    put(null);
    host.setEditing(false);
  }, [host, put]);

  return useMemo(
    () => ({
      draft: draft?.text ?? null,
      place: draft?.place ?? "cell",
      begin: (place, text) => {
        const sheet = book.activeSheet;
        const at = book.selectionOn(sheet).active;
        if (sheet.isProtected) return onRefused(REFUSALS.protected);
        host.setEditing(true);
        put({ sheet, at, place, text: text ?? entryText(sheet, at) });
      },
      change: (text) => {
        if (current.current !== null) put({ ...current.current, text });
      },
      commit: () => {
        if (current.current === null) return;
        const { sheet, at, text } = current.current;
        end();
        if (text !== entryText(sheet, at))
          attempt(() => writeCells(book, sheet, boundsOf(at, at), () => text, PERSON), onRefused);
      },
      cancel: end,
    }),
    [draft, book, host, put, end, onRefused],
  );
}

/** Does something to the workbook for the person at the keyboard; a refusal is told in words. */
export function attempt(action: () => void, onRefused: (message: string) => void): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    onRefused(REFUSALS[error.reason]);
  }
}

const REFUSALS: Record<RefusalReason, string> = {
  protected: "这张表受保护，不能修改。可在表标签的菜单里撤销保护。",
  "name-taken": "已有同名的表，请换一个名称。",
  "name-invalid": "表名不能为空，不能超过 31 个字，也不能含有 : \\ / ? * [ ]。",
  "last-visible-sheet": "工作簿里至少要留一张看得见的表。",
  "hidden-sheet": "这张表是隐藏的，请先取消隐藏。",
};
