import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "../../src/taskpane/pane";
import { Session } from "../../src/taskpane/session/session";
import type { CellRef } from "../../src/workbook";
import { fakeServices } from "./fixtures/fakes";
import { EMPTY_REVIEW, REVIEW } from "./fixtures/review";

/**
 * The pane in a plain browser, over a fake host and a fixed review. ?empty shows a workbook without
 * tables. `window.pane` lets a test stand in for Excel: edit, select, fail.
 */
const empty = new URLSearchParams(location.search).has("empty");
const services = fakeServices({}, empty ? EMPTY_REVIEW : REVIEW);
const session = new Session(services);

declare global {
  interface Window {
    pane: {
      readonly session: Session;
      readonly services: typeof services;
      select(cell: CellRef): void;
      change(): void;
    };
  }
}
window.pane = {
  session,
  services,
  select: (cell) => services.port.select(cell),
  change: () => services.port.change(),
};

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <Pane session={session} hostLanguage="zh" hostIsDark={null} />
  </StrictMode>,
);
