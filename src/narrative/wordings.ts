import type { DocumentKind } from "../recognition";
import type { BudgetReport } from "../report";
import type { WordingPack } from "./pack";
import { sichuanBudget } from "./wording/sichuan-budget";
import { hubeiBudget } from "./wording/hubei-budget";
import { nationalBudget } from "./wording/national-budget";
import { nationalFinal } from "./wording/national-final";
import { shanghaiBudget, shanghaiBudgetCompared } from "./wording/shanghai-budget";
import { shanghaiFinal } from "./wording/shanghai-final";
import { sichuanFinal } from "./wording/sichuan-final";

/** In the order of the list to choose from. */
const PACKS: readonly WordingPack[] = [
  sichuanBudget,
  hubeiBudget,
  shanghaiBudget,
  shanghaiBudgetCompared,
  nationalBudget,
  sichuanFinal,
  shanghaiFinal,
  nationalFinal,
];

export interface WordingChoice {
  readonly id: string;
  readonly title: string;
  readonly documentKind: DocumentKind;
}

/** The wordings on offer, for a list to choose from. */
export function wordingPacks(): readonly WordingChoice[] {
  return PACKS.map(({ id, title, documentKind }) => ({ id, title, documentKind }));
}

/** Why no draft can be written. */
export type NoDraft = "government-budget" | "no-tables" | "unknown-wording" | "wording-of-another-kind" | "no-wording";

type Choice = { readonly pack: WordingPack; readonly reason: null } | { readonly pack: null; readonly reason: NoDraft };

/** The pack asked for, else the one of the region whose forms the tables follow, else the general one. A final account never gets the text of a budget, nor the reverse. */
export function chooseWording(report: BudgetReport, id: string | undefined): Choice {
  const refuse = (reason: NoDraft): Choice => ({ pack: null, reason });
  if (report.document.government === true) return refuse("government-budget");
  if (report.tables.length === 0) return refuse("no-tables");
  const suits = (pack: WordingPack) => pack.documentKind === report.document.kind;
  const fitting = PACKS.filter(suits);
  const pack =
    id === undefined
      ? (fitting.find((one) => one.suits?.(report)) ?? fitting.find((one) => one.suits === undefined))
      : PACKS.find((one) => one.id === id || one.formerly === id);
  if (pack === undefined) return refuse(id === undefined ? "no-wording" : "unknown-wording");
  return suits(pack) ? { pack, reason: null } : refuse("wording-of-another-kind");
}

/** Null when a draft can be written. */
export function whyNoDraft(report: BudgetReport, wording?: string): NoDraft | null {
  return chooseWording(report, wording).reason;
}
