import type { ExcelRunner } from "./run";

/** Events name a sheet by id, we by name: what the last look at the workbook said about both. */
export class SheetNames {
  #names = new Map<string, string>();
  readonly #ours = new Set<string>();

  constructor(private readonly run: ExcelRunner) {}

  remember(sheets: Iterable<{ readonly id: string; readonly name: string }>): void {
    this.#names = new Map([...sheets].map(({ id, name }) => [id, name]));
  }

  /** Marks a sheet that we write ourselves; changes in it are no news. */
  markOurs(id: string): void {
    this.#ours.add(id);
  }

  isOurs(id: string): boolean {
    return this.#ours.has(id);
  }

  /** The name last seen; Excel is asked only about an id never seen. Undefined when there is no such sheet. */
  async nameOf(id: string): Promise<string | undefined> {
    if (!this.#names.has(id)) await this.refresh();
    return this.#names.get(id);
  }

  async refresh(): Promise<void> {
    const sheets = await this.run(async (context) => {
      const worksheets = context.workbook.worksheets;
      worksheets.load("items/id,items/name");
      await context.sync();
      return worksheets.items.map(({ id, name }) => ({ id, name }));
    });
    this.remember(sheets);
  }
}
