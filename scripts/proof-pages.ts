import type { ProofRule } from "../src/proofreading";
import type { BadProofExample, ProofExample } from "../src/proofreading/rule";
import { SEVERITY_WORDS, tablesOf } from "./rule-pages";

/** The page of one proofreading rule: what it proves, on what ground, when it applies, examples, what to do. */
export function proofPageOf(rule: ProofRule): string {
  return [
    `# ${rule.title}`,
    `规则：\`${rule.id}\` · 不符时：${SEVERITY_WORDS[rule.severity]}`,
    "## 证明什么",
    rule.proves,
    "## 依据",
    rule.basis,
    "## 什么时候适用",
    rule.appliesTo,
    "## 正确的例子",
    ...rule.good.flatMap(exampleOf),
    "## 有问题的例子",
    ...rule.bad.flatMap((example) => [...exampleOf(example), quotedBy(example)]),
    "## 怎么办",
    rule.advice,
    "",
  ].join("\n\n");
}

/** The list of all rules in the order they run. */
export function proofIndexOf(rules: readonly ProofRule[]): string {
  const rows = rules.map(({ id, title, severity }) => `| [${id}](${id}.md) | ${title} | ${SEVERITY_WORDS[severity]} |`);
  return [
    "# 校对规则",
    "每条规则一页：证明什么、依据什么、什么时候适用、正反例子、怎么办。本页与各页由 `npm run rules` 从规则本身生成。",
    ["| 规则 | 校对什么 | 不符时 |", "| --- | --- | --- |", ...rows].join("\n"),
    "",
  ].join("\n\n");
}

function exampleOf({ title, text, book, prior }: ProofExample): string[] {
  const quoted = text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n>\n");
  return [
    `**${title}**`,
    quoted,
    ...(book === undefined ? [] : tablesOf(book)),
    ...(prior === undefined ? [] : ["上年：", ...tablesOf(prior)]),
  ];
}

function quotedBy({ quotes }: BadProofExample): string {
  return `指出：${quotes.map((quote) => `「${quote.replaceAll("\n", " ")}」`).join("、")}`;
}
