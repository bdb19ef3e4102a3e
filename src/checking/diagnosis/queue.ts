import type { Hypothesis } from "./hypothesis";

/** Hypotheses by falling score; a binary heap, so that a book full of errors stays cheap. */
export class SuspectQueue {
  readonly #heap: Hypothesis[] = [];

  topScore(): number {
    return this.#heap[0]?.score ?? -Infinity;
  }

  put(hypothesis: Hypothesis): void {
    const heap = this.#heap;
    let at = heap.push(hypothesis) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (heap[parent]!.score >= hypothesis.score) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = hypothesis;
  }

  take(): Hypothesis | null {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined) return null;
    if (heap.length > 0) this.#sink(last);
    return top;
  }

  #sink(hypothesis: Hypothesis): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= heap.length) break;
      const right = left + 1;
      const child = right < heap.length && heap[right]!.score > heap[left]!.score ? right : left;
      if (heap[child]!.score <= hypothesis.score) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = hypothesis;
  }
}
