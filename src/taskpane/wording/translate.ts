import { zh } from "./zh";

export type Language = "zh" | "en";

/** Keys and placeholders are typed from the default language, so a missing translation does not compile. */
export type MessageKey = keyof typeof zh;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Values<Key extends MessageKey> = [Placeholders<(typeof zh)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<(typeof zh)[Key]>, string | number>>];

export type Translate = <Key extends MessageKey>(key: Key, ...values: Values<Key>) => string;

type Catalogue = Readonly<Record<MessageKey, string>>;

/** Chinese is there from the first paint; English is fetched by those who read it. */
const catalogues = new Map<Language, Catalogue>([["zh", zh]]);

/** Makes the words of a language ready for `translator`. Where they cannot be fetched, Chinese stays. */
export async function loadLanguage(language: Language): Promise<void> {
  if (catalogues.has(language)) return;
  const loaded: Catalogue | null = await import("./en").then(({ en }) => en).catch(() => null);
  if (loaded !== null) catalogues.set(language, loaded);
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** The translating function of a language that is ready; values are put in as they are, React escapes them. */
export function translator(language: Language): Translate {
  const catalogue = catalogues.get(language) ?? zh;
  return (key, ...[values]) =>
    catalogue[key].replace(PLACEHOLDER, (whole, name: string) => {
      const value = (values as Readonly<Record<string, string | number>> | undefined)?.[name];
      return value === undefined ? whole : String(value);
    });
}

/** Chinese unless the host speaks another language: the documents themselves are Chinese. */
export function languageOfHost(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) || displayLanguage === "" ? "zh" : "en";
}
