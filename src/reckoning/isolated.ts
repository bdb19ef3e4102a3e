/** What a rule gave, or that it broke down: then nothing of it counts, because nobody knows what it had yet to say. */
export function* isolated<T>(rule: () => Iterable<T>, slice: number): Generator<void, readonly T[] | null> {
  const given: T[] = [];
  const items = attempt(() => rule()[Symbol.iterator]());
  if (items === null) return null;
  for (;;) {
    const next = attempt(() => items.next());
    if (next === null) return null;
    if (next.done === true) return given;
    given.push(next.value);
    if (given.length % slice === 0) yield;
  }
}

function attempt<T>(step: () => T): T | null {
  try {
    return step();
  } catch {
    return null;
  }
}
