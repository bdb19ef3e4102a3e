import { concepts, type Known, type Source } from "../../narrative";
import type { Nature, Scope } from "../../report";
import type { StatedAccount } from "./notion";
import { certainly, distinct, inScope, isOfOneKind, type Meaning, type Whereabouts } from "./scopes";

/** Columns of the tables of basic spending. */
export const ECONOMIC_NATURES: readonly Nature[] = ["basic", "personnel", "public"];

/** What the tables say of an account, or of several that share a name. */
export function accountMeaning(
  codes: readonly StatedAccount[],
  exact: boolean,
  where: Whereabouts,
  source: Source,
): Meaning {
  const functional = codes.filter(({ measure }) => measure === "expenditure").map(({ code }) => code);
  const economic = codes.filter(({ measure }) => measure === "economic").map(({ code }) => code);
  const inBasic = where.topic === "basic" || where.topic === "agency-operating";
  const byEconomy = economic.flatMap((code) => economicOf(code, where, source));
  const byFunction = functional.map((code) =>
    inScope(where, source, (scope) => scopesMeant(scope, where).flatMap((one) => functionalOf(code, one, source))),
  );
  const items = economic.length > 0 && !inBasic ? threePublicOf(economic, source) : [];
  if (inBasic && byEconomy.length > 0) return { ...certainly(...byEconomy), certain: exact };
  const meant = distinct([...byFunction.flatMap((one) => one.meant), ...byEconomy, ...items]);
  // The same word may name an account of either classification, or one account beneath several others.
  const certain =
    exact &&
    meant.length > 0 &&
    byFunction.every((one) => one.certain) &&
    (economic.length === 0 || isOfOneKind(source));
  return { meant, certain };
}

/** Where neither the words nor the chapter say whose money it is, an account may be that of all money or of the general budget. */
function scopesMeant(scope: Scope, { scope: said }: Whereabouts): readonly Scope[] {
  return scope === "all" && said === null ? ["all", "general"] : [scope];
}

function functionalOf(code: string, scope: Scope, source: Source): readonly Known[] {
  const whole = source.everywhere("expenditure", scope, code);
  const current = scope === "general" ? source.everywhere("expenditure", scope, code, "current") : [];
  return [...whole, ...current];
}

function economicOf(code: string, where: Whereabouts, source: Source): readonly Known[] {
  const all = ECONOMIC_NATURES.flatMap((nature) => source.everywhere("economic", "general", code, nature));
  // What is 人员经费 leaves the column of 公用经费 blank.
  const paid = all.filter(({ amount }) => !amount.value.isZero());
  const basic = paid.length > 0 ? paid : all;
  const wider =
    where.topic === "basic" || where.topic === "agency-operating"
      ? []
      : [...source.everywhere("economic", "fiscal", code), ...source.everywhere("economic", "general", code)];
  return [...basic, ...wider];
}

const THREE_PUBLIC_ACCOUNTS: ReadonlyMap<string, Parameters<typeof concepts.threePublic>[1]> = new Map([
  ["30212", "overseas-travel"],
  ["30217", "official-reception"],
  ["30231", "vehicle-running"],
  ["31013", "vehicle-purchase"],
]);

function threePublicOf(codes: readonly string[], source: Source): readonly Known[] {
  return codes.flatMap((code) => {
    const item = THREE_PUBLIC_ACCOUNTS.get(code);
    return item === undefined
      ? []
      : [concepts.threePublic(source, item), concepts.threePublic(source, item, "final")].filter((one) => one !== null);
  });
}
