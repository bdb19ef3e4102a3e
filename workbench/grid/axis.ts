/** Positions of rows or columns in pixels. Hidden ones have size 0. */
export class Axis {
  readonly #starts: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.#starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) this.#starts[index + 1] = this.#starts[index]! + sizeOf(index);
  }

  get length(): number {
    return this.#starts[this.count]!;
  }

  start(index: number): number {
    return this.#starts[Math.min(index, this.count)]!;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** Pixels from the start of the first to the end of the last, inclusive. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  /** The row or column at a position; the nearest one outside the sheet. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next one in a direction that is not hidden, or the same when there is none. */
  step(from: number, by: 1 | -1): number {
    for (let index = from + by; index >= 0 && index < this.count; index += by) if (this.size(index) > 0) return index;
    return from;
  }
}
