import { compact, parseNumbering } from "../amounts";

/** The text without the numbering it begins with: 一、一般公共服务支出 → 一般公共服务支出. */
export function stripNumbering(text: string): string {
  const numbering = parseNumbering(text);
  return numbering === null ? text : text.slice(numbering.length);
}

const QUOTES = /["'“”‘’「」『』《》]/g;
const OF_WHICH = /^其中[:,]?/;
const LEVEL_MARK = /\((?:类|款|项|目)\)$/;

/** Chinese characters alone, as most names are written: nothing of what follows is in them. */
const BARE = /^(?!其中)[\u4e00-\u9fff]+$/;

/**
 * A name as it is compared: no white space, no numbering, no quotes, brackets and digits half-width,
 * 其中： and a closing （类）（款）（项） taken off. Never shown to anyone.
 */
export function normalizeName(text: string): string {
  if (BARE.test(text)) return text;
  let name = NORMALIZED.get(text);
  if (name !== undefined) return name;
  const bare = compact(stripNumbering(text)).replace(QUOTES, "").replace(OF_WHICH, "");
  name = compact(stripNumbering(bare)).replace(LEVEL_MARK, "");
  if (NORMALIZED.size >= MOST_REMEMBERED) NORMALIZED.clear();
  NORMALIZED.set(text, name);
  return name;
}

/** A workbook names the same few hundred lines in every table, and every rule asks again. */
const NORMALIZED = new Map<string, string>();
const MOST_REMEMBERED = 4_096;

/** How a written name stands to the account it is meant for. */
export type NameStatus =
  /** The official name of that year. */
  | "current"
  /** A name the account bore before that year. */
  | "former"
  /** The official name without its closing 支出, as in 卫生健康（类）. */
  | "shortened"
  | "different";

interface NamedAccount {
  readonly name: string;
  readonly formerNames: readonly { readonly name: string }[];
}

export function nameStatus(account: NamedAccount, written: string): NameStatus {
  if (written === account.name) return "current";
  const key = normalizeName(written);
  const official = normalizeName(account.name);
  if (key === official) return "current";
  if (account.formerNames.some((former) => normalizeName(former.name) === key)) return "former";
  return key !== "" && `${key}支出` === official ? "shortened" : "different";
}
