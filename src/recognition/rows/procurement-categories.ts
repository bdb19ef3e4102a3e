import { normalizeName } from "../../classification";

/** The three kinds of procurement; ids are the subjects of procurement facts and the roles of columns. */
export type ProcurementCategory = "goods" | "works" | "services";

/** 货物, 政府采购货物预算, A 货物类, 货物采购金额（万元）: the word with what forms put around it. */
function called(word: string): RegExp {
  return new RegExp(
    `^(?:其中:)?(?:[A-C][.、]?)?(?:政府采购|采购)?${word}类?(?:采购)?(?:项目)?(?:支出|预算|支出预算|金额|预算金额|预算数|合计|小计)?(?:\\(万?元\\))?$`,
  );
}

export const PROCUREMENT_CATEGORIES: readonly { readonly id: ProcurementCategory; readonly label: RegExp }[] = [
  { id: "goods", label: called("货物") },
  { id: "works", label: called("工程") },
  { id: "services", label: called("服务") },
];

/** The kind of procurement a row is called after; null for a purchase and for anything else. */
export function procurementCategoryOf(label: string): ProcurementCategory | null {
  const name = normalizeName(label);
  return PROCUREMENT_CATEGORIES.find((category) => category.label.test(name))?.id ?? null;
}
