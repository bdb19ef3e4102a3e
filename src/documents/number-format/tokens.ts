/** Pieces of one section of an Excel number format (ECMA-376 part 1, 18.8.31). */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly placeholder: "0" | "#" | "?" }
  | { readonly kind: "point" | "comma" | "percent" | "fraction" | "general" | "text" }
  | { readonly kind: "exponent"; readonly alwaysSigned: boolean }
  /** y m d h s in their repeated forms, [h] [m] [s], a/p and aaa. */
  | { readonly kind: "date"; readonly code: string };

export interface Condition {
  readonly operator: "<" | "<=" | "=" | "<>" | ">=" | ">";
  readonly bound: number;
}

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: Condition | null;
  /** zh for [$-804] and the like: weekdays and months in Chinese. */
  readonly chinese: boolean;
}

const CONDITION = /^(<=|>=|<>|<|>|=)(-?[0-9]+(?:\.[0-9]+)?)$/;
const ELAPSED = /^(h+|m+|s+)$/i;
const CURRENCY_OR_LOCALE = /^\$([^-]*)(?:-([0-9A-F]+))?$/i;
const CHINESE_LOCALES = new Set(["804", "404", "1004", "30804", "130000"]);
const GENERAL = /^(?:general|g\/通用格式)/i;
const HALF_DAY = /^(?:am\/pm|a\/p|上午\/下午)/i;
const EXPONENT = /^e([+-])/i;
const DATE_RUN = /^(?:y+|m+|d+|h+|s+|aaaa?|e+)/i;

/** Reads one section; `format` holds no unquoted semicolon. Unknown marks are shown as they are. */
export function readSection(format: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: Condition | null = null;
  let chinese = false;
  let at = 0;
  const literal = (text: string): void => {
    if (text !== "") tokens.push({ kind: "literal", text });
  };
  while (at < format.length) {
    const mark = format[at]!;
    const rest = format.slice(at);
    if (mark === '"') {
      const end = format.indexOf('"', at + 1);
      literal(format.slice(at + 1, end < 0 ? undefined : end));
      at = end < 0 ? format.length : end + 1;
    } else if (mark === "\\" || mark === "!") {
      // East Asian versions write ! where others write a backslash.
      literal(format[at + 1] ?? "");
      at += 2;
    } else if (mark === "_") {
      literal(" ");
      at += 2;
    } else if (mark === "*") {
      at += 2;
    } else if (mark === "[") {
      const end = format.indexOf("]", at);
      const inner = format.slice(at + 1, end < 0 ? undefined : end);
      const compared = CONDITION.exec(inner);
      const locale = CURRENCY_OR_LOCALE.exec(inner);
      if (compared !== null) condition = { operator: compared[1] as Condition["operator"], bound: Number(compared[2]) };
      else if (locale !== null) {
        literal(locale[1]!);
        chinese ||= CHINESE_LOCALES.has((locale[2] ?? "").replace(/^0+/, "").toUpperCase());
      } else if (ELAPSED.test(inner)) tokens.push({ kind: "date", code: `[${inner[0]!.toLowerCase()}]` });
      at = end < 0 ? format.length : end + 1;
    } else at += readMark(rest, tokens);
  }
  return { tokens, condition, chinese };
}

/** Reads one mark outside quotes and brackets; answers how many characters it took. */
function readMark(rest: string, tokens: FormatToken[]): number {
  const general = GENERAL.exec(rest);
  if (general !== null) return take(general[0], { kind: "general" }, tokens);
  const halfDay = HALF_DAY.exec(rest);
  if (halfDay !== null)
    return take(halfDay[0], { kind: "date", code: halfDay[0].startsWith("上") ? "上午/下午" : "am/pm" }, tokens);
  const exponent = EXPONENT.exec(rest);
  if (exponent !== null && tokens.some((token) => token.kind === "digit"))
    return take(exponent[0], { kind: "exponent", alwaysSigned: exponent[1] === "+" }, tokens);
  const date = DATE_RUN.exec(rest);
  if (date !== null) return take(date[0], { kind: "date", code: date[0].toLowerCase() }, tokens);
  const mark = rest[0]!;
  const simple = SIMPLE_MARKS.get(mark);
  return take(mark, simple ?? { kind: "literal", text: mark }, tokens);
}

const SIMPLE_MARKS = new Map<string, FormatToken>([
  ["0", { kind: "digit", placeholder: "0" }],
  ["#", { kind: "digit", placeholder: "#" }],
  ["?", { kind: "digit", placeholder: "?" }],
  [".", { kind: "point" }],
  [",", { kind: "comma" }],
  ["%", { kind: "percent" }],
  ["/", { kind: "fraction" }],
  ["@", { kind: "text" }],
]);

function take(text: string, token: FormatToken, tokens: FormatToken[]): number {
  tokens.push(token);
  return text.length;
}

/** Splits at the semicolons that are neither quoted nor escaped. */
export function splitSections(format: string): string[] {
  const sections: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < format.length; at++) {
    const mark = format[at];
    if (mark === '"') quoted = !quoted;
    else if (!quoted && (mark === "\\" || mark === "!" || mark === "_" || mark === "*")) at++;
    else if (!quoted && mark === ";") {
      sections.push(format.slice(start, at));
      start = at + 1;
    }
  }
  sections.push(format.slice(start));
  return sections;
}
