import { describe, expect, it } from "vitest";
import { breachOf, PROOF_RULES } from "../../src/proofreading";

const BOTH = ["zh", "en"] as const;

describe("what a heading says where a rule is broken", () => {
  it.each(PROOF_RULES.map(({ id, title }) => [id, title] as const))("%s: not its law, in both languages", (id, law) => {
    for (const language of BOTH) {
      expect(breachOf(id, language)).not.toBe(id);
      expect(breachOf(id, language)).not.toBe(law);
    }
  });

  it("is different for every rule", () => {
    for (const language of BOTH)
      expect(new Set(PROOF_RULES.map(({ id }) => breachOf(id, language))).size).toBe(PROOF_RULES.length);
  });
});
