import type { Stage } from "../recognition";
import type { FactKey, Measure, Nature, Scope } from "./fact";

/** Canonical text of a key, for maps and for comparing reports of different layouts. */
export function keyText(key: FactKey): string {
  const text = `${key.measure}|${key.scope}|${key.subject ?? ""}|${key.nature}`;
  return key.stage === undefined ? text : `${text}|${key.stage}`;
}

export function factKey(
  measure: Measure,
  scope: Scope,
  subject: string | null,
  nature: Nature = "total",
  stage?: Stage,
): FactKey {
  return stage === undefined ? { measure, scope, subject, nature } : { measure, scope, subject, nature, stage };
}
