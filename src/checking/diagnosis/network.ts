import { Decimal, unitFactor, ZERO } from "../../amounts";
import { cellKey } from "../../workbook";
import type { Term } from "../equation";
import type { JudgedEquation } from "../finding";

/** A cell and every relation it takes part in, holding ones included. */
export interface Node {
  readonly key: string;
  readonly term: Term;
  readonly uses: readonly Use[];
}

export interface Use {
  readonly relation: JudgedEquation;
  /** By how much reported − computed grows when the cell grows by one of its own units. */
  readonly slope: Decimal;
}

/** The cells of all relations, linked. Built once a check, in time linear in the number of terms. */
export class Network {
  readonly #nodes = new Map<string, { readonly key: string; readonly term: Term; readonly uses: Use[] }>();
  readonly #cells = new Map<JudgedEquation, readonly Node[]>();
  readonly #effects = new Map<Node, readonly Use[]>();
  #derived = false;

  constructor(judged: readonly JudgedEquation[]) {
    for (const relation of judged) {
      const { reported, contributors } = relation.equation;
      const cells = [this.#link(relation, reported, 1)];
      for (const term of contributors) cells.push(this.#link(relation, term, term.sign === 1 ? -1 : 1));
      this.#cells.set(relation, cells);
    }
  }

  /** Cells of a relation in order, the reported one first. */
  cellsOf(relation: JudgedEquation): readonly Node[] {
    return this.#cells.get(relation) ?? [];
  }

  /**
   * What a change of the cell does to every relation it reaches. A formula that holds its relation
   * follows its parts, so the change travels through it: the relation stays whole and the formula's
   * other relations feel it.
   */
  effectsOf(node: Node): readonly Use[] {
    if (!this.#derived) return node.uses;
    let effects = this.#effects.get(node);
    if (effects === undefined) this.#effects.set(node, (effects = this.#travel(node)));
    return effects;
  }

  #link(relation: JudgedEquation, term: Term, direction: 1 | -1): Node {
    const key = keyOf(term);
    let node = this.#nodes.get(key);
    if (node === undefined) this.#nodes.set(key, (node = { key, term, uses: [] }));
    const factor = unitFactor(term.amount?.unit ?? term.unit ?? relation.unit, relation.unit);
    node.uses.push({ relation, slope: direction === 1 ? factor : factor.negated() });
    if (term.derived === true) this.#derived = true;
    return node;
  }

  #travel(start: Node): readonly Use[] {
    const slopes = new Map<JudgedEquation, Decimal>();
    const moved = new Map<Node, Decimal>([[start, new Decimal(1)]]);
    const waiting = [start];
    for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
      const share = moved.get(node)!;
      for (const { relation, slope } of node.uses) {
        slopes.set(relation, (slopes.get(relation) ?? ZERO).plus(slope.times(share)));
        const [sum] = this.cellsOf(relation);
        if (sum === undefined || sum === node || moved.has(sum) || !follows(sum, relation)) continue;
        const own = sum.uses.find((use) => use.relation === relation)!.slope;
        moved.set(sum, slopes.get(relation)!.negated().div(own));
        waiting.push(sum);
      }
    }
    return [...slopes].flatMap(([relation, slope]) => (slope.isZero() ? [] : [{ relation, slope }]));
  }
}

function follows(sum: Node, relation: JudgedEquation): boolean {
  return sum.term.derived === true && relation.verdict !== "broken" && relation.equation.relation === "=";
}

function keyOf(term: Term): string {
  return `${term.workbook}!${cellKey(term.cell)}`;
}
