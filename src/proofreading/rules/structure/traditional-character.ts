import { passagesOf, placesOf } from "../../reading/prose";
import { claimOf } from "../../reading/reading";
import type { ProofRule } from "../../rule";
import { SIMPLIFIED } from "./characters/traditional";

const ID = "traditional-character";

export const traditionalCharacter: ProofRule = {
  id: ID,
  title: "没有混用繁体字",
  kind: "structure",
  severity: "inconsistent",
  basis: "《中华人民共和国国家通用语言文字法》：国家机关以规范汉字为公务用字。",
  proves: "正文和表内文字没有夹杂繁体字。",
  appliesTo: "主要用简体字写的文本；通篇繁体的不判断。同时是简体用字或常作人名、地名的字（乾、徵、鍾等）不判断。",
  advice: "改成简体字。多半是从别处复制或者输入法切换造成的。",
  messages: ["character-traditional"],
  *claims(reading) {
    if (isTraditional(reading.flow.text)) return;
    for (const { match, start, end } of placesOf(passagesOf(reading), RUN)) {
      const simplified = [...match[0]].map((char) => SIMPLIFIED.get(char)!).join("");
      yield claimOf(reading, {
        rule: ID,
        kind: "structure",
        at: { start, end },
        verdict: "disagrees",
        severity: "inconsistent",
        message: "character-traditional",
        expected: simplified,
      });
    }
  },
};

const RUN = new RegExp(`[${[...SIMPLIFIED.keys()].join("")}]+`, "g");
/** One in so many characters. */
const WHOLLY = 20;

function isTraditional(text: string): boolean {
  let count = 0;
  for (const [run] of text.matchAll(RUN)) count += run.length;
  return count * WHOLLY > text.length && count > WHOLLY;
}
