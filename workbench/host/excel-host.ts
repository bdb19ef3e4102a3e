import type { Book } from "../book";
import { AddInPage, type NoticeListener } from "./add-in-page";
import { FaultPlan } from "./faults";
import { MissingMembers } from "./missing-members";
import { CURRENT_EXCEL, type RequirementSets } from "./requirement-sets";
import type { Conditions } from "./session";

export interface HostOptions {
  readonly sets?: RequirementSets;
  readonly language?: string;
}

/** Numbers a test can hold an add-in to. */
export interface Traffic {
  /** Rich API batches, housekeeping included. */
  requests: number;
  /** The longest request and answer, in bytes. */
  largestRequest: number;
  largestAnswer: number;
}

/** Excel on the web as add-in pages see it, around one open workbook. */
export class ExcelHost {
  readonly missing = new MissingMembers();
  readonly faults = new FaultPlan();
  readonly traffic: Traffic = { requests: 0, largestRequest: 0, largestAnswer: 0 };
  readonly sets: RequirementSets;
  readonly language: string;
  readonly conditions: Conditions = { isEditingCell: false, isAnotherWorkbookInFront: false };
  readonly #waitingForEdit: (() => void)[] = [];

  constructor(
    readonly book: Book,
    options: HostOptions = {},
  ) {
    this.sets = options.sets ?? CURRENT_EXCEL;
    this.language = options.language ?? "zh-CN";
  }

  /**
   * Shows an add-in's page in a new frame inside `parent`; the page finds this host through Office.js.
   * @param onNotice told when the person leaves the page by keyboard
   */
  openPage(parent: Element, address: string, onNotice: NoticeListener = () => undefined): AddInPage {
    return new AddInPage(this, parent, new URL(address, window.location.href), onNotice);
  }

  setEditing(isEditing: boolean): void {
    this.conditions.isEditingCell = isEditing;
    if (!isEditing) for (const resume of this.#waitingForEdit.splice(0)) resume();
  }

  /** Resolves when nobody is typing in a cell. */
  editFinished(): Promise<void> {
    return this.conditions.isEditingCell
      ? new Promise((resolve) => this.#waitingForEdit.push(resolve))
      : Promise.resolve();
  }

  resetTraffic(): void {
    Object.assign(this.traffic, { requests: 0, largestRequest: 0, largestAnswer: 0 });
  }
}
