import { useSyncExternalStore } from "react";

/** From here on list and detail have room beside each other; the usual pane of 350 px shows one at a time. */
const QUERY = "(min-width: 560px)";

export const WIDE = `@media ${QUERY}`;

/** Whether the pane is wide enough for both, now and as it is drawn wider. */
export function useIsWide(): boolean {
  return useSyncExternalStore(listen, () => media()?.matches ?? false);
}

function media(): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia(QUERY) : null;
}

function listen(changed: () => void): () => void {
  const query = media();
  query?.addEventListener("change", changed);
  return () => query?.removeEventListener("change", changed);
}
