import { en } from "./en";
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

const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { zh, en };

const PLACEHOLDER = /\{(\w+)\}/g;

/** The translating function of a language; values are put in as they are, React escapes them. */
export function translator(language: Language): Translate {
  const catalogue = catalogues[language];
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
