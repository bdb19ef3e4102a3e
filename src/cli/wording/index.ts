import type { Language } from "../language";
import { EN } from "./en";
import type { Words } from "./words";
import { ZH } from "./zh";

export function words(language: Language): Words {
  return language === "en" ? EN : ZH;
}
