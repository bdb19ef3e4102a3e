import type { ProofRule } from "../src/proofreading";
import type { BadProofExample, ProofExample } from "../test/examples/kinds";
import { PROOF_EXAMPLES } from "../test/examples/proofreading";
import { rulePage, ruleTable, tablesOf } from "./rule-pages";

/** The page of one proofreading rule; its examples are texts, with the tables beside them where it needs any. */
export function proofPageOf(rule: ProofRule): string {
  const { good, bad } = PROOF_EXAMPLES[rule.id]!;
  return rulePage(
    rule,
    good.flatMap(exampleOf),
    bad.flatMap((example) => [...exampleOf(example), quotedBy(example)]),
  );
}

/** The list of all rules in the order they run. */
export function proofIndexOf(rules: readonly ProofRule[]): string {
  return [
    "# 校对规则",
    "每条规则一页：证明什么、依据什么、什么时候适用、正反例子、怎么办。本页与各页由 `npm run rules` 从规则本身生成。",
    ruleTable(rules, "校对什么"),
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
