import type { AddInPage, ExcelHost } from "../host";

/** The invisible page that runs ribbon functions: opened at the first press, kept for the next ones. */
export class FunctionPage {
  #page: AddInPage | null = null;

  constructor(
    readonly host: ExcelHost,
    readonly address: string,
  ) {}

  /** Resolves when the function has reported completion. */
  async run(functionName: string, buttonId: string): Promise<void> {
    if (this.#page === null) {
      this.#page = this.host.openPage(document.body, this.address);
      this.#page.frame.hidden = true;
    }
    await this.#page.runCommand(functionName, buttonId);
  }

  close(): void {
    this.#page?.close();
  }
}
