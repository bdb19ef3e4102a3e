import { useLayoutEffect, useState } from "react";

/** How much of the top the tabs and messages take, for what is to stay in view below them. */
export function useHeaderHeight(): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const header = document.querySelector("header");
    if (header === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setHeight(header.offsetHeight));
    observer.observe(header);
    return () => observer.disconnect();
  }, []);
  return height;
}
