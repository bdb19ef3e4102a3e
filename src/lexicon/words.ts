/** The words as one alternative of a pattern, the longest first, so that none hides another that begins like it. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((left, right) => right.length - left.length);
  return `(?:${longestFirst.map(literal).join("|")})`;
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
