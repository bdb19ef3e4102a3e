import type { FactKey, Measure, Nature, Scope } from "./fact";

/** Canonical text of a key, for maps and for comparing reports of different layouts. */
export function keyText(key: FactKey): string {
  return `${key.measure}|${key.scope}|${key.subject ?? ""}|${key.nature}`;
}

export function factKey(measure: Measure, scope: Scope, subject: string | null, nature: Nature = "total"): FactKey {
  return { measure, scope, subject, nature };
}
