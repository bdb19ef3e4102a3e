import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { proofIndexOf, proofPageOf } from "../../scripts/proof-pages";
import { PROOF_RULES } from "../../src/proofreading";
import { PROOF_WORDS } from "../../src/proofreading/wording";

const ROOT = join(import.meta.dirname, "../..");
const PAGES = join(ROOT, "docs/proofreading");
const GROUPS = ["numbers", "names", "structure"];

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith(ending) && file !== `index${ending}`)
    .map((file) => file.slice(0, -ending.length));
}

/** Line ends as a checkout on Windows may have them do not make a page stale. */
function read(file: string): string {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}

function placeholders(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();
}

describe("every proofreading rule", () => {
  const ids = PROOF_RULES.map(({ id }) => id).sort();

  it("is one file, one test and one page of the same name", () => {
    expect(GROUPS.flatMap((group) => namesIn(`src/proofreading/rules/${group}`, ".ts")).sort()).toEqual(ids);
    expect(GROUPS.flatMap((group) => namesIn(`test/proofreading/${group}`, ".test.ts")).sort()).toEqual(ids);
    expect(namesIn("docs/proofreading", ".md").sort()).toEqual(["README", ...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(PROOF_RULES)("$id says what it proves, on what ground, when, and what to do", (rule) => {
    for (const words of [rule.title, rule.proves, rule.basis, rule.appliesTo, rule.advice])
      expect(words).toMatch(/[\u4e00-\u9fff]{4}/);
    expect(rule.messages.length).toBeGreaterThan(0);
  });

  it.each(PROOF_RULES)("$id has its sentences in both languages, with the same blanks", ({ messages }) => {
    for (const message of messages) {
      expect([message, PROOF_WORDS.zh[message] !== undefined]).toEqual([message, true]);
      expect([message, placeholders(PROOF_WORDS.zh[message]!)]).toEqual([
        message,
        placeholders(PROOF_WORDS.en[message] ?? ""),
      ]);
    }
  });

  it.each(PROOF_RULES)("$id: its page is as the rule says (npm run rules)", (rule) => {
    expect(read(join(PAGES, `${rule.id}.md`))).toBe(proofPageOf(rule));
  });

  it("is listed", () => {
    expect(read(join(PAGES, "README.md"))).toBe(proofIndexOf(PROOF_RULES));
  });
});

describe("wording", () => {
  it("has no sentence that no rule uses, and the same in both languages", () => {
    const used = PROOF_RULES.flatMap(({ messages }) => messages).sort();
    expect(Object.keys(PROOF_WORDS.zh).sort()).toEqual([...new Set(used)]);
    expect(Object.keys(PROOF_WORDS.en).sort()).toEqual([...new Set(used)]);
  });

  it("never speaks of the machine", () => {
    expect(JSON.stringify(PROOF_WORDS.zh)).not.toMatch(/null|regex|token|schema|undefined|NaN|正则|字段/);
  });
});
