import type { Classification } from "../../classification";
import type { TableKind } from "../kinds";
import type { RawRow } from "./rows";

const BY_ACCOUNT = /basic-expenditure$|economic$|-basic$/;

/**
 * A list by economic account may print names only: 工资福利支出, and beneath it 基本工资. Where no row of
 * the list bears a code, the names stand for the codes they are known by.
 */
export function codedByName(
  rows: readonly RawRow[],
  context: { readonly kind: TableKind; readonly accounts: Classification },
): readonly RawRow[] {
  if (!BY_ACCOUNT.test(context.kind) || rows.some(({ code, unitCode }) => code !== null || unitCode !== null))
    return rows;
  let within: string | null = null;
  return rows.map((row) => {
    const account = row.name === null ? undefined : accountNamed(row.label, within, context.accounts);
    if (account === undefined) return row;
    if (account.level === "class") within = account.code;
    return { ...row, code: { code: account.code, level: account.level, domain: "economic", rest: null } };
  });
}

function accountNamed(label: string, within: string | null, accounts: Classification) {
  const known = accounts.byName(label, { domain: "economic" }).filter(({ code }) => code.startsWith("3"));
  const part = known.find(({ code, level }) => level !== "class" && within !== null && code.startsWith(within));
  return part ?? known.find(({ level }) => level === "class");
}
