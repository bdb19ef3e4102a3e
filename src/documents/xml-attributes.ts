const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SPACE = 0x20;
const COLON = 0x3a;

/** Attributes of one tag, looked up on demand: most tags of a sheet are never asked. */
export class XmlAttributes {
  constructor(private readonly raw: string) {}

  /** By name without prefix; undefined where absent. Walks the attributes once, however long they are. */
  get(name: string): string | undefined {
    const { raw } = this;
    if (!raw.includes(name)) return undefined;
    for (let at = 0; ;) {
      const start = skipSpace(raw, at);
      const equals = raw.indexOf("=", start);
      const opening = skipSpace(raw, equals + 1);
      const quote = raw.charCodeAt(opening);
      if (equals < 0 || (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE)) return undefined;
      const closing = raw.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", opening + 1);
      if (closing < 0) return undefined;
      if (isNamed(raw, start, equals, name)) return decodeEntities(raw.slice(opening + 1, closing));
      at = closing + 1;
    }
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

/** Whether the text from `start` to the equals sign is the name, with or without a prefix. */
function isNamed(raw: string, start: number, equals: number, name: string): boolean {
  let end = equals;
  while (end > start && raw.charCodeAt(end - 1) <= SPACE) end--;
  const from = end - name.length;
  return from >= start && raw.startsWith(name, from) && (from === start || raw.charCodeAt(from - 1) === COLON);
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
