const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SPACE = 0x20;
const COLON = 0x3a;
const EQUALS = 0x3d;

/** Attributes of one tag, looked up on demand: most tags of a sheet are never asked. */
export class XmlAttributes {
  constructor(private readonly raw: string) {}

  /** By name without prefix; undefined where absent. */
  get(name: string): string | undefined {
    const { raw } = this;
    for (let at = raw.indexOf(name); at > 0; at = raw.indexOf(name, at + 1)) {
      const before = raw.charCodeAt(at - 1);
      if (before > SPACE && before !== COLON) continue;
      const equals = skipSpace(raw, at + name.length);
      if (raw.charCodeAt(equals) !== EQUALS || insideQuotes(raw, at)) continue;
      const quote = skipSpace(raw, equals + 1);
      const end = raw.indexOf(raw.charAt(quote), quote + 1);
      if (end >= 0) return decodeEntities(raw.slice(quote + 1, end));
    }
    return undefined;
  }

  /** xsd:boolean; absent is false. */
  flag(name: string): boolean {
    const value = this.get(name);
    return value === "1" || value === "true" || value === "on";
  }
}

function skipSpace(raw: string, from: number): number {
  let at = from;
  while (raw.charCodeAt(at) <= SPACE) at++;
  return at;
}

/** Whether a place in a tag's attributes lies in a value: values may quote what looks like attributes. */
function insideQuotes(raw: string, place: number): boolean {
  let quote = 0;
  for (let at = 0; at < place; at++) {
    const code = raw.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
  }
  return quote !== 0;
}

const NAMED_ENTITIES = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi;

/** Texts with the five named entities and character numbers resolved; others stay as they are. */
export function decodeEntities(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED_ENTITIES.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
