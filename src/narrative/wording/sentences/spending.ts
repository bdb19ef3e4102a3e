import { accountName } from "../../accounts";
import { spending } from "../../concepts";
import { type Drafting, money, orAsk } from "../../drafting";
import type { Run } from "../../narrative";
import { isZero, type Quantity } from "../../quantity";
import type { Nature, Scope } from "../../../report";
import { listed, say } from "../../say";
import { type Line, sharePhrase } from "./income";

const NATURES = [
  { nature: "basic", name: "基本支出", asked: true },
  { nature: "project", name: "项目支出", asked: true },
  { nature: "to-superior", name: "上缴上级支出", asked: false },
  { nature: "business", name: "经营支出", asked: false },
  { nature: "to-subordinates", name: "对附属单位补助支出", asked: false },
] as const;

/** 基本支出…占…；项目支出…占…, asked for where no table states them; other natures only where there are any. */
export function spendingSplit(d: Drafting, whole: Quantity): readonly Run[] {
  const lines = NATURES.flatMap(({ nature, name, asked }) => {
    const found = spending(d.now, "all", nature);
    if (!asked && (found === null || isZero(found))) return [];
    return [{ name, amount: orAsk(d, found, `spending.${nature}`, name) }];
  });
  return listed(
    lines.map(({ name, amount }) => say`${name}${money(d, amount)}${sharePhrase(d, amount, whole)}`),
    "；",
  );
}

/** The natures the tables state with an amount. */
export function spendingLines(d: Drafting): readonly Line[] {
  return NATURES.flatMap(({ nature, name }) => {
    const amount = spending(d.now, "all", nature);
    return amount === null || isZero(amount) ? [] : [{ name, amount }];
  });
}

/** 类 with an amount, in code order. */
export function classLines(d: Drafting, scope: Scope, nature: Nature): readonly Line[] {
  return d.now.report.codes("expenditure", scope, nature, 3).flatMap((code) => {
    const amount = d.now.read("expenditure", scope, code, nature);
    if (amount === null || isZero(amount)) return [];
    return [{ name: accountName(d.now.report, code) ?? code, amount }];
  });
}

/** Names of the 类 the unit spends on, from the first scope that tells. */
export function classNames(d: Drafting): string {
  const lines = (["all", "fiscal", "general"] as const).map((scope) => classLines(d, scope, "total"));
  return (lines.find((one) => one.length > 0) ?? []).map(({ name }) => name).join("、");
}

/** 社会保障和就业支出56.46万元、卫生健康支出2693.62万元 */
export function amountsOf(d: Drafting, lines: readonly Line[], between: string): readonly Run[] {
  return listed(
    lines.map(({ name, amount }) => say`${name}${money(d, amount)}`),
    between,
  );
}
