import type { ExcelHost } from "../host";

/** What tests can reach from outside the page. */
export interface WorkbenchControl {
  /** The host of the workbook that is open now. */
  readonly host: ExcelHost;
  /** Opens a file as if it had been dropped on the page. */
  open(bytes: Uint8Array, name: string): Promise<void>;
}

declare global {
  interface Window {
    workbench?: WorkbenchControl;
  }
}

export function publishControl(control: WorkbenchControl): void {
  window.workbench = control;
}
