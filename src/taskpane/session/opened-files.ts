import type { Workbook } from "../../workbook";
import type { Action } from "../state/actions";
import type { PaneState, Prior } from "../state/pane-state";
import { readOfficialList, writeOfficialList } from "../state/official-list";
import type { Store } from "../state/store";
import type { Language } from "../wording/translate";
import type { DocumentTools, Services } from "./services";

/** Where the official list of accounts is kept between sessions, in the browser and not in the workbook. */
const KEPT_LIST = "accounts";

/** Workbooks the user opens beside the one in Excel: last year's, and the official list of accounts. */
export class OpenedFiles {
  constructor(
    private readonly store: Store<PaneState, Action>,
    private readonly services: Services,
    private readonly recheck: () => Promise<void>,
  ) {}

  async choosePrior(file: File): Promise<void> {
    const { dispatch } = this.store;
    dispatch({ type: "prior-reading", name: file.name });
    const opened = await openWorkbook(file, this.services, this.store);
    if (opened === null) {
      dispatch({ type: "prior-reading", name: null });
      return;
    }
    await this.usePrior({ name: file.name, workbook: opened.workbook });
  }

  /** A workbook opened before, or the one at hand with the user's word that it is to be used. */
  async usePrior(prior: Prior): Promise<void> {
    this.store.dispatch({ type: "prior-chosen", prior });
    await this.recheck();
  }

  async removePrior(): Promise<void> {
    this.store.dispatch({ type: "prior-chosen", prior: null });
    await this.recheck();
  }

  /** An official list serves every workbook of its year, so it stays chosen when the pane is closed. */
  async chooseAccounts(file: File): Promise<void> {
    const opened = await openWorkbook(file, this.services, this.store);
    if (opened === null) return;
    const catalogue = opened.tools.importCatalogue(opened.workbook);
    if (catalogue === null) {
      this.store.dispatch({ type: "told", notice: { kind: "no-accounts", name: file.name } });
      return;
    }
    const accounts = { name: file.name, catalogue };
    this.services.preferences.set(KEPT_LIST, writeOfficialList(accounts));
    this.store.dispatch({ type: "accounts-chosen", accounts });
    await this.#recheckIfBegun();
  }

  async removeAccounts(): Promise<void> {
    this.services.preferences.set(KEPT_LIST, "");
    this.store.dispatch({ type: "accounts-chosen", accounts: null });
    await this.#recheckIfBegun();
  }

  /** The settings are there before the first check, and must not begin one. */
  async #recheckIfBegun(): Promise<void> {
    if (this.store.getState().run.kind !== "idle") await this.recheck();
  }
}

/** A workbook from the user's disk; null when it cannot be read, of which the user has been told. */
export async function openWorkbook(
  file: File,
  services: Services,
  store: Store<PaneState, Action>,
): Promise<{ readonly workbook: Workbook; readonly tools: DocumentTools } | null> {
  let reasons: Readonly<Record<Language, string>> | null = null;
  try {
    const tools = await services.loadDocuments();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const workbook = await tools.readWorkbook(bytes, file.name).catch((error: unknown) => {
      reasons = tools.reasons(error);
      throw error;
    });
    return { workbook, tools };
  } catch {
    store.dispatch({ type: "told", notice: { kind: "file-unreadable", name: file.name, reasons } });
    return null;
  }
}

export function keptAccounts({ preferences }: Services): Pick<PaneState, "accounts"> {
  return { accounts: readOfficialList(preferences.get(KEPT_LIST) ?? "") };
}
