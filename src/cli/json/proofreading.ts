import { breachOf, type Claim, claimText, type Proofreading } from "../../proofreading";
import type { LeftOut } from "../../documents";
import type { DocumentIdentity } from "../../recognition";
import type { Language } from "../language";
import { cellJson } from "./checking";

/** The public JSON of `proofread`. Offsets count UTF-16 code units of `text`; `leftOut` counts what of a .docx is not in it. */
export function proofreadingJson(
  { text, claims, findings, failed, summary }: Proofreading,
  { kind, year, organisation }: DocumentIdentity,
  leftOut: LeftOut,
  language: Language,
): unknown {
  return {
    document: { kind, year, organisation },
    text,
    claims: claims.map((claim) => ({ ...claimJson(claim, language), kind: claim.kind, verdict: claim.verdict })),
    findings: findings.map((claim) => ({ ...claimJson(claim, language), severity: claim.severity })),
    ...(failed.length === 0 ? {} : { failed }),
    summary,
    leftOut,
  };
}

function claimJson(claim: Claim, language: Language): object {
  const { start, end, quote, rule, expected, found, cells, fact, basis, operands, verdict } = claim;
  const message = verdict === "agrees" ? null : claimText(claim, language) || null;
  const title = verdict === "disagrees" ? breachOf(rule, language) : null;
  return {
    start,
    end,
    quote,
    rule,
    title,
    expected,
    found,
    message,
    basis,
    operands,
    fact,
    cells: cells.map(cellJson),
  };
}
