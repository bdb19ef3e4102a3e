import { FakeBook } from "./book";
import type { Limits } from "./range-kinds";
import { OfficeError, Path, proxyOf, type Kind } from "./proxy";
import { workbookKind } from "./workbook-kind";

type Handler = (event: unknown) => Promise<void>;

/** An Excel to test against: runs batches over a FakeBook, counts round trips, fails when told to. */
export class FakeHost {
  readonly book = new FakeBook();
  readonly listeners = new Map<string, Set<Handler>>();
  readonly limits: Limits = { cellsPerGet: 5_000_000, mergesPerCall: 512 };
  /** Largest answer of one round trip, in characters of JSON. */
  answerLimit = 5_000_000;
  /** ExcelApi sets offered: up to 1.`api`. */
  api = 14;
  /** False: a host that knows no delayForCellEdit and refuses as long as a cell is edited. */
  queuesWhileEditing = true;
  viewing = false;
  /** Round trips so far. */
  syncs = 0;
  /** Characters of the biggest answer so far. */
  biggestAnswer = 0;
  /** Called before the n-th round trip is carried out, counted from 1; may change the book or throw. */
  beforeSync: (n: number) => void | Promise<void> = () => undefined;
  #editingEnded: (() => void)[] = [];
  #broken = { n: 0, code: "", actions: 0 };

  /** Raises an error of Office.js at the n-th round trip, or at every one from there on. */
  failAt(n: number, code: string, always = false): void {
    this.beforeSync = (now) => {
      if (now === n || (always && now > n)) throw new OfficeError(code);
    };
  }

  /** Carries out only some of the actions of the n-th round trip, then fails: Excel does not roll back. */
  breakAt(n: number, code: string, actions: number): void {
    this.#broken = { n, code, actions };
  }

  endEditing(): void {
    this.book.editing = false;
    this.#editingEnded.forEach((go) => go());
    this.#editingEnded = [];
  }

  async fire(event: string, args: unknown): Promise<void> {
    for (const handler of this.listeners.get(event) ?? []) await handler(args);
  }

  readonly run = async (...args: unknown[]): Promise<unknown> => {
    const batch = args.at(-1) as (context: object) => Promise<unknown>;
    const first = args[0];
    const options = args.length > 1 ? (first as { delayForCellEdit?: boolean; sync?: unknown }) : {};
    const context = options.sync === undefined ? this.#context(options.delayForCellEdit ?? false) : (first as object);
    return await batch(context);
  };

  #context(delay: boolean): object {
    let actions: (() => void)[] = [];
    let weight = 0;
    const context = {
      sync: async () => {
        const now = actions;
        actions = [];
        weight = 0;
        this.syncs += 1;
        await Promise.resolve();
        await this.#waitForEditing(delay);
        await this.beforeSync(this.syncs);
        const { n, code, actions: carriedOut } = this.#broken;
        now.slice(0, n === this.syncs ? carriedOut : now.length).forEach((action) => action());
        if (n === this.syncs) throw new OfficeError(code);
        this.biggestAnswer = Math.max(this.biggestAnswer, weight);
        if (weight > this.answerLimit) throw new OfficeError("ResponsePayloadSizeLimitExceeded");
      },
    };
    const queue = {
      push: (action: () => void) => void actions.push(action),
      weigh: (value: unknown) => void (weight += (JSON.stringify(value) ?? "").length),
      listeners: this.listeners,
      context,
    };
    const kind = workbookKind(this.book, this.limits) as Kind;
    return Object.assign(context, { workbook: proxyOf(queue, kind, new Path(() => this.book)) });
  }

  async #waitForEditing(delay: boolean): Promise<void> {
    if (!this.book.editing) return;
    if (!delay || !this.queuesWhileEditing) throw new OfficeError("InvalidOperationInCellEditMode");
    await new Promise<void>((resolve) => this.#editingEnded.push(resolve));
  }
}

/** Puts a fresh fake in place of the globals of Office.js. */
export function installFakeHost(): FakeHost {
  const host = new FakeHost();
  const office = {
    HostType: { Excel: "Excel", Word: "Word" },
    PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline", iOS: "iOS", Android: "Android" },
    DocumentMode: { ReadOnly: "readOnly", ReadWrite: "readWrite" },
    onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
    context: {
      platform: "OfficeOnline",
      displayLanguage: "zh-CN",
      officeTheme: undefined,
      partitionKey: "tenant-1",
      document: {
        url: "https://example.cn/%E9%A2%84%E7%AE%97.xlsx?web=1",
        get mode() {
          return host.viewing ? "readOnly" : "readWrite";
        },
      },
      requirements: {
        isSetSupported: (set: string, version: string) => {
          if (typeof version !== "string") throw new TypeError("versions are texts");
          return set === "ExcelApi" && Number(version.split(".")[1]) <= host.api;
        },
      },
    },
  };
  Object.assign(globalThis, { Excel: { run: host.run }, Office: office });
  return host;
}
