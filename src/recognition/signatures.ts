import type { ColumnRole, TableKind } from "./kinds";
import type { LaneColumns } from "./columns";

/**
 * What a table of a kind must show besides its title. `needs` lists alternatives: every entry must be
 * met by one column. `codes` is the classification its rows are coded with, where they are.
 */
export interface Signature {
  readonly kind: TableKind;
  readonly needs: readonly RegExp[];
  readonly codes?: "functional" | "economic" | "any";
  readonly lanes?: "two-sided";
  readonly form?: boolean;
}

const AMOUNT = /amount$|^total$|^grand-total$/;
const SPLIT = /^(?:basic|project|total|amount|current-appropriation)$/;

export const SIGNATURES: readonly Signature[] = [
  { kind: "dept-budget-summary", needs: [/^income-item$/, /^expenditure-item$/], lanes: "two-sided" },
  { kind: "dept-income-summary", needs: [AMOUNT, /income(?:-item)?$|carry-over|carry-subtotal/] },
  { kind: "dept-expenditure-summary", needs: [AMOUNT, /(?:^|-)(?:basic|project)$|^expenditure-item$/] },
  { kind: "dept-expenditure-economic", needs: [AMOUNT, /code|name/] },
  { kind: "dept-basic-expenditure", needs: [AMOUNT, /code|name/] },
  { kind: "dept-project-expenditure", needs: [AMOUNT, /code|name/] },
  { kind: "fiscal-appropriation-summary", needs: [/^income-item$/, /^expenditure-item$/], lanes: "two-sided" },
  { kind: "fiscal-appropriation-expenditure", needs: [AMOUNT, SPLIT], codes: "functional" },
  { kind: "fiscal-appropriation-economic", needs: [/^(?:grand-)?total$|amount$/, /code|name/], codes: "any" },
  { kind: "fiscal-appropriation-basic", needs: [AMOUNT, /code|name/], codes: "economic" },
  { kind: "general-budget-expenditure", needs: [AMOUNT, SPLIT], codes: "functional" },
  { kind: "general-budget-economic", needs: [AMOUNT, /code|name/], codes: "economic" },
  { kind: "general-budget-basic-expenditure", needs: [/amount$|^total$|^personnel$/, /code|name/], codes: "economic" },
  { kind: "general-budget-basic-functional", needs: [AMOUNT, /code|name/], codes: "functional" },
  { kind: "general-budget-basic-part", needs: [AMOUNT, /code|name/] },
  { kind: "general-budget-project-expenditure", needs: [AMOUNT, /name|code/] },
  { kind: "general-budget-project-economic", needs: [AMOUNT, /name|code/], codes: "economic" },
  { kind: "general-budget-three-public", needs: [/overseas-travel|vehicle|reception|name$|item$/] },
  { kind: "gov-fund-expenditure", needs: [AMOUNT, SPLIT], codes: "functional" },
  { kind: "gov-fund-three-public", needs: [/overseas-travel|vehicle|reception|name$|item$/] },
  { kind: "state-capital-expenditure", needs: [AMOUNT, SPLIT], codes: "functional" },
  { kind: "special-account-expenditure", needs: [AMOUNT] },
  { kind: "project-performance-targets", needs: [/indicator-level/] },
  { kind: "overall-performance-targets", needs: [], form: true },
  { kind: "gov-procurement-budget", needs: [/procurement-item|unit-or-project-name|amount|quantity|name/] },
  { kind: "agency-operating-expenditure", needs: [/agency-operating|amount$|^total$/] },
  { kind: "gov-purchased-services", needs: [/procurement-item|name|amount/] },
  { kind: "dept-transfer-payment", needs: [AMOUNT] },
  { kind: "empty-tables-statement", needs: [] },
  { kind: "final-income-expenditure-summary", needs: [/^income-item$/, /^expenditure-item$/], lanes: "two-sided" },
  { kind: "final-income", needs: [AMOUNT, /income$/] },
  { kind: "final-expenditure", needs: [AMOUNT, /^(?:basic|project)$/] },
  { kind: "final-fiscal-appropriation-summary", needs: [/^income-item$/, /^expenditure-item$/], lanes: "two-sided" },
  { kind: "final-fiscal-appropriation-detail", needs: [AMOUNT, /code|name/] },
  { kind: "final-general-budget-expenditure", needs: [AMOUNT, SPLIT], codes: "functional" },
  { kind: "final-general-budget-detail", needs: [AMOUNT, /^3\d{2,4}$/], codes: "functional" },
  { kind: "final-general-budget-basic", needs: [/amount$|^total$/, /code|name/], codes: "economic" },
  { kind: "final-general-budget-project", needs: [AMOUNT, /name|code/] },
  { kind: "final-three-public", needs: [/overseas-travel|vehicle|reception|name$|item$/] },
  { kind: "final-gov-fund", needs: [/opening-balance|current-income|^total$/] },
  { kind: "final-state-capital-income-expenditure", needs: [/opening-balance|current-income|^total$/] },
  { kind: "final-state-capital-expenditure", needs: [AMOUNT] },
  { kind: "final-state-assets", needs: [] },
];

const BY_KIND = new Map(SIGNATURES.map((signature) => [signature.kind, signature]));

export function signatureOf(kind: TableKind): Signature {
  return BY_KIND.get(kind)!;
}

/** Share of the signature's needs that the columns meet, 0 to 1. */
export function headerFit(signature: Signature, lanes: readonly LaneColumns[]): number {
  if (signature.lanes === "two-sided" && lanes.length < 2) return 0;
  if (signature.needs.length === 0) return 1;
  const roles: ColumnRole[] = lanes.flatMap((lane) => lane.columns.map((column) => column.role));
  const met = signature.needs.filter((need) => roles.some((role) => need.test(role))).length;
  return met / signature.needs.length;
}

/** Kinds to try for a table without a title, most telling header first, and the column that gives each away. */
export const UNTITLED_KINDS: readonly { readonly kind: TableKind; readonly telling: RegExp }[] = [
  { kind: "project-performance-targets", telling: /^indicator-level/ },
  { kind: "general-budget-three-public", telling: /overseas-travel$|official-reception$/ },
  { kind: "final-gov-fund", telling: /^opening-balance$/ },
  { kind: "dept-income-summary", telling: /^(?:institution|business|other)-income$/ },
  { kind: "general-budget-basic-expenditure", telling: /^(?:personnel-)?econ-code/ },
  { kind: "dept-expenditure-summary", telling: /^project$/ },
  { kind: "fiscal-appropriation-summary", telling: /^gov-fund$/ },
  { kind: "dept-budget-summary", telling: /^expenditure-amount$/ },
];

export function showsRole(lanes: readonly LaneColumns[], role: RegExp): boolean {
  return lanes.some((lane) => lane.columns.some((column) => role.test(column.role)));
}
