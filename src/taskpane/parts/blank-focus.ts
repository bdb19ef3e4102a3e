import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";

const BLANK = "data-blank";

interface FocusHandlers {
  readonly onFocusCapture: (event: FocusEvent) => void;
  readonly onBlurCapture: (event: FocusEvent) => void;
}

/**
 * Takes the focus to the blank that is visited, and keeps it in the blank it is on, or is going to, when the text is
 * told again and the field has moved to another sentence.
 */
export function useBlankFocus(
  article: RefObject<HTMLElement | null>,
  draft: unknown,
  visited: { readonly id: string; readonly visit: number } | null,
): FocusHandlers {
  const held = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (held.current === null || blankOf(document.activeElement) === held.current) return;
    fieldOf(article.current, held.current)?.focus({ preventScroll: true });
  }, [article, draft]);
  useEffect(() => {
    const field = visited === null ? null : fieldOf(article.current, visited.id);
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: "center" });
  }, [article, visited]);
  return {
    onFocusCapture: ({ target }) => (held.current = blankOf(target)),
    onBlurCapture: ({ relatedTarget }) => (held.current = blankOf(relatedTarget)),
  };
}

function blankOf(target: EventTarget | null): string | null {
  return target instanceof Element ? target.getAttribute(BLANK) : null;
}

function fieldOf(article: HTMLElement | null, id: string): HTMLElement | null {
  return article?.querySelector<HTMLElement>(`[${BLANK}="${CSS.escape(id)}"]`) ?? null;
}
