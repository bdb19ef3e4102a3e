import { describe, expect, it } from "vitest";
import { documentProblemText, escapeForSheet, type DocumentProblem } from "../../src/documents";

/** Typed so that a new problem without a line here does not compile. */
const PROBLEMS: Readonly<Record<DocumentProblem, true>> = {
  "empty-file": true,
  "not-a-workbook": true,
  "not-a-document": true,
  "not-text": true,
  "unsupported-format": true,
  "separated-text": true,
  "web-table": true,
  "open-document-sheet": true,
  encrypted: true,
  corrupt: true,
  "too-large": true,
  "suspicious-archive": true,
  "not-calculated": true,
  cancelled: true,
};

const problems = Object.keys(PROBLEMS) as DocumentProblem[];

describe("what the user is told", () => {
  it.each(problems)("%s: what happened and what to do, in one plain sentence", (problem) => {
    const chinese = documentProblemText(problem, "zh");
    expect(chinese).toMatch(/^[^。]+请[^。]+。$/);
    expect(chinese).not.toMatch(/null|undefined|zip|xml|token|schema|错误码|压缩包|解析|异常/i);
    expect(documentProblemText(problem)).toBe(chinese);
    expect(documentProblemText(problem, "en")).toMatch(/^[A-Z].*\.$/);
  });

  it("never says the same of two problems", () => {
    for (const language of ["zh", "en"] as const)
      expect(new Set(problems.map((problem) => documentProblemText(problem, language))).size).toBe(problems.length);
  });
});

describe("texts written into sheets", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1", "＋1", "－1", "−1", "＠x"])(
    "%j stays a text",
    (text) => {
      expect(escapeForSheet(text)).toBe(`'${text}`);
    },
  );

  it.each(["", "合计", "208", "1=1", "（-1）", " =1"])("%j is left as it is", (text) => {
    expect(escapeForSheet(text)).toBe(text);
  });
});
