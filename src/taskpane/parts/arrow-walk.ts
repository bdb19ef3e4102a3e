import { useEffect, type KeyboardEvent, type RefObject } from "react";

/** Makes the places of a text that match one stop for Tab; ↑ ↓ walk from one to the next. */
export function useArrowWalk(
  text: RefObject<HTMLElement | null>,
  places: string,
): (event: KeyboardEvent<HTMLElement>) => void {
  useEffect(() => {
    const all = [...(text.current?.querySelectorAll<HTMLElement>(places) ?? [])];
    if (!all.some((place) => place.tabIndex === 0)) all[0]?.setAttribute("tabindex", "0");
  });
  return (event) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0 || !(event.target instanceof HTMLElement) || !event.target.matches(places)) return;
    event.preventDefault();
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(places)];
    const next = all[all.indexOf(event.target) + by];
    if (next === undefined) return;
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  };
}
