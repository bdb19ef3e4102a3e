import type { CellMark, ReportSheet, WorkbookPort } from "../../workbook";
import type { Action } from "../state/actions";
import type { PaneState } from "../state/pane-state";
import type { Store } from "../state/store";
import { problemOf } from "./review-run";

/** The three things the pane writes into the workbook, each only after the user has said yes to it. */
export class SheetReports {
  constructor(
    private readonly store: Store<PaneState, Action>,
    private readonly port: WorkbookPort,
  ) {}

  async mark(marks: readonly CellMark[]): Promise<void> {
    if (await this.#try(() => this.port.mark(marks)))
      this.store.dispatch({ type: "told", notice: { kind: "marked", cells: marks.length } });
  }

  async unmark(): Promise<void> {
    if (await this.#try(() => this.port.unmark())) this.store.dispatch({ type: "told", notice: { kind: "unmarked" } });
  }

  async write(sheet: ReportSheet): Promise<void> {
    if (await this.#try(() => this.port.writeReportSheet(sheet)))
      this.store.dispatch({ type: "told", notice: { kind: "report-written", name: sheet.name } });
  }

  async #try(request: () => Promise<void>): Promise<boolean> {
    try {
      await request();
      return true;
    } catch (error) {
      this.store.dispatch({ type: "told", notice: { kind: "problem", problem: problemOf(error) } });
      return false;
    }
  }
}
