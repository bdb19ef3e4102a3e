import { accountName, isBelied, printedName } from "../../accounts";
import { spending } from "../../concepts";
import { type Drafting, money, orAsk } from "../../drafting";
import type { Run } from "../../narrative";
import { type Part, partsBeside } from "../../parts";
import { isZero, type Quantity } from "../../quantity";
import type { Nature, Scope } from "../../../report";
import { listed, say } from "../../say";
import { type Line, sharesOf } from "./income";

const NATURES = [
  { nature: "basic", name: "基本支出", asked: true },
  { nature: "project", name: "项目支出", asked: true },
  { nature: "to-superior", name: "上缴上级支出", asked: false },
  { nature: "business", name: "经营支出", asked: false },
  { nature: "to-subordinates", name: "对附属单位补助支出", asked: false },
] as const;

/** 基本支出…占…；项目支出…占…, asked for where no table states them; other natures only where there are any. */
export function spendingSplit(d: Drafting, whole: Quantity): readonly Run[] {
  return sharesOf(d, spendingParts(d, whole), whole);
}

/** The natures as they are printed beside 支出合计. */
function spendingParts(d: Drafting, whole: Quantity): readonly Part[] {
  const parts = NATURES.flatMap(({ nature, name, asked }) => {
    const found = spending(d.now, "all", nature);
    if (!asked && (found === null || isZero(found))) return [];
    const id = `spending.${nature}`;
    return [{ id, name, amount: orAsk(d, found, id, name) }];
  });
  return partsBeside(d, whole, parts, "支出合计");
}

/** The natures with an amount, to be drawn. */
export function spendingLines(d: Drafting, whole: Quantity): readonly Part[] {
  return spendingParts(d, whole).filter(({ amount }) => !isZero(amount));
}

/** 类 with an amount, in code order. */
export function classLines(d: Drafting, scope: Scope, nature: Nature): readonly Line[] {
  return d.now.report.codes("expenditure", scope, nature, 3).flatMap((code) => {
    const amount = d.now.read("expenditure", scope, code, nature);
    if (amount === null || isZero(amount)) return [];
    return [
      {
        id: `class.${scope}.${code}`,
        name: accountName(d.now.report, code) ?? code,
        amount,
        belied: isBelied(d.now.report, code),
      },
    ];
  });
}

/** 类 of the fiscal appropriation with what is carried on, as the parts of its 支出总计. */
export function fiscalClasses(d: Drafting, whole: Quantity, wholeName: string): readonly Part[] {
  const closing = d.now.read("carry", "fiscal", "closing");
  const carried =
    closing === null || isZero(closing) ? [] : [{ id: "fiscal.closing", name: "结转下年", amount: closing }];
  return partsBeside(d, whole, [...classLines(d, "fiscal", "total"), ...carried], wholeName);
}

/** The 类 the unit spends on with their amounts; by name only where none but a table of one fund tells them. */
export function classesOfAll(d: Drafting, whole: Quantity): readonly Run[] {
  const all = classLines(d, "all", "total");
  if (all.length > 0) return amountsOf(d, partsBeside(d, whole, all, "支出预算"), "、");
  const lines = (["fiscal", "general"] as const).map((scope) => classLines(d, scope, "total"));
  return listed((lines.find((one) => one.length > 0) ?? []).map(printedName), "、");
}

/** 社会保障和就业支出56.46万元、卫生健康支出2693.62万元 */
export function amountsOf(d: Drafting, lines: readonly Part[], between: string): readonly Run[] {
  return listed(
    lines.map((line) => say`${printedName(line)}${money(d, line.amount)}`),
    between,
  );
}
