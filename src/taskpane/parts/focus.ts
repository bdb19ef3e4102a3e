import { useEffect, useRef } from "react";

/** What Tab stops at by itself, as Office.js counts it. */
const TAB_STOP = ["a[href]", "button", "input", "select", "textarea", "[tabindex]"]
  .map((kind) => `${kind}:not([disabled]):not([tabindex="-1"])`)
  .join(", ");

/** Where the focus goes when what had it is gone: to the view on show, or before there are views to the one thing to press. */
const HOME = '[role=tab][aria-selected=true], main button:not([disabled]):not([tabindex="-1"])';

/** Whoever presses a button that then disappears goes on from a place that is still there. */
export function useKeptFocus(change: unknown): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => (last.current = target instanceof Element ? target : null);
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    // Whoever knows a better place has put the focus there by the next frame.
    const frame = requestAnimationFrame(() => {
      if (last.current === null || isShown(last.current) || !isNowhere()) return;
      document.querySelector<HTMLElement>(HOME)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [change]);
}

function isShown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

function isNowhere(): boolean {
  return document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
}

/**
 * On the web Office.js moves Tab along its own list of stops, and from anything outside that list, such as a heading
 * that was given the focus, out of the pane. There the browser's own order holds.
 */
export function useTabFromAnywhere(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Tab" && event.target instanceof Element && !event.target.matches(TAB_STOP))
        event.stopPropagation();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
