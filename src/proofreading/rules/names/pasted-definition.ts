import type { Claim } from "../../claim";
import { passagesOf } from "../../naming/passage";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "pasted-definition";
const TWO_VERBS = /主要用于[:]?(?:是指|指|反映)(?=[^，。;:])/g;

function* claims(reading: Reading): Iterable<Claim> {
  for (const { section, text, start } of passagesOf(reading)) {
    if (section.topic === "tables") continue;
    for (const match of text.matchAll(TWO_VERBS))
      yield claimOf(reading, {
        rule: RULE,
        kind: "glossary",
        at: { start: start + match.index, end: start + match.index + match[0].length },
        verdict: "disagrees",
        severity: "inconsistent",
        message: RULE,
        expected: "主要用于",
      });
  }
}

export const pastedDefinition: ProofRule = {
  id: RULE,
  title: "用途照抄科目说明",
  kind: "glossary",
  severity: "inconsistent",
  basis: "公文语句通顺的要求；“反映”是《政府收支分类科目》科目说明的用语。",
  proves: "“主要用于”后面直接写用途，不再接“反映”“指”。",
  appliesTo: "各部分中写用途的句子。",
  advice: "删去“反映”，并按本单位实际写清用在哪里。",
  messages: [RULE],
  claims,
};
