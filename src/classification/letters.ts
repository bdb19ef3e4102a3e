/** The characters of one name are those of the other, in whatever order: 保障住房支出 and 住房保障支出. */
export function hasSameLetters(one: string, other: string): boolean {
  return one.length === other.length && inOrder(one) === inOrder(other);
}

function inOrder(text: string): string {
  return [...text].sort().join("");
}
