import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { indexOf, pageOf } from "../../scripts/rule-pages";
import { LINT_RULES } from "../../src/checking/lints";
import { EQUATION_RULES, RULES } from "../../src/checking/rules";
import { EN } from "../../src/checking/wording/en";
import { ZH } from "../../src/checking/wording/zh";

const ROOT = join(import.meta.dirname, "../..");
const PAGES = join(ROOT, "docs/rules");

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/** Line ends as a checkout on Windows may have them do not make a page stale. */
function read(file: string): string {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}

function placeholders(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();
}

describe("every family of relations", () => {
  const ids = EQUATION_RULES.map(({ id }) => id).sort();

  it("is one file, one test and one page of the same name", () => {
    expect(namesIn("src/checking/equations", ".ts")).toEqual(ids);
    expect(namesIn("test/checking/equations", ".test.ts")).toEqual(ids);
    for (const { id } of RULES) expect([id, existsSync(join(PAGES, `${id}.md`))]).toEqual([id, true]);
  });

  it("has an id of its own", () => {
    const all = RULES.map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("every rule", () => {
  it.each(RULES)("$id says what it proves, on what ground, when, and what to do", (rule) => {
    for (const words of [rule.title, rule.proves, rule.basis, rule.appliesTo, rule.advice])
      expect(words).toMatch(/[\u4e00-\u9fff]{4}/);
    expect(rule.messages.length).toBeGreaterThan(0);
  });

  it.each(RULES)("$id has its sentences in both languages, with the same blanks", ({ messages, reasons }) => {
    for (const message of messages) {
      expect([message, ZH.messages[message] !== undefined]).toEqual([message, true]);
      expect([message, placeholders(ZH.messages[message]!)]).toEqual([
        message,
        placeholders(EN.messages[message] ?? ""),
      ]);
    }
    for (const reason of reasons) {
      expect([reason, ZH.reasons[reason] !== undefined]).toEqual([reason, true]);
      expect([reason, placeholders(ZH.reasons[reason]!)]).toEqual([reason, placeholders(EN.reasons[reason] ?? "")]);
    }
  });
});

describe("wording", () => {
  it("has no sentence that no rule uses", () => {
    const ofSwaps = ["columns-swapped", "rows-swapped", "column-scaled", "rows-shifted"];
    for (const id of ofSwaps) expect(placeholders(EN.messages[id]!)).toEqual(placeholders(ZH.messages[id]!));
    const used = new Set([...RULES.flatMap(({ messages }) => messages), ...ofSwaps]);
    expect(Object.keys(ZH.messages).filter((id) => !used.has(id))).toEqual([]);
    const ofTheCheck = ["not-additive", "rule-failed", "table-alone", "table-unrelated"];
    const given = new Set([...RULES.flatMap(({ reasons }) => reasons), ...ofTheCheck]);
    expect(Object.keys(ZH.reasons).filter((id) => !given.has(id))).toEqual([]);
  });

  it("covers the same ids in both languages", () => {
    for (const part of ["messages", "reasons", "unproved", "slips"] as const)
      expect(Object.keys(EN[part]).sort()).toEqual(Object.keys(ZH[part]).sort());
  });

  it("never speaks of the machine", () => {
    const all =
      JSON.stringify(ZH) +
      JSON.stringify(RULES.map(({ title, proves, appliesTo, advice }) => [title, proves, appliesTo, advice]));
    expect(all).not.toMatch(/null|regex|token|schema|undefined|NaN|正则|字段/);
  });
});

describe("pages", () => {
  it.each(RULES)("$id is as the rule says (npm run rules)", (rule) => {
    expect(read(join(PAGES, `${rule.id}.md`))).toBe(pageOf(rule));
  });

  it("are all listed, and nothing else lies there", () => {
    expect(read(join(PAGES, "README.md"))).toBe(indexOf(EQUATION_RULES, LINT_RULES));
    const ids = RULES.map(({ id }) => id);
    expect(namesIn("docs/rules", ".md")).toEqual([...ids, "README"].sort());
  });
});
