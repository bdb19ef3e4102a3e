import { Decimal, unitFactor, ZERO } from "../../amounts";
import { cellKey } from "../../workbook";
import { CellSet } from "../cell-set";
import type { Term, JudgedEquation } from "../equation";

/** A cell that may be at fault and every relation it takes part in, holding ones included. */
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

interface Draft {
  readonly key: string;
  readonly term: Term;
  readonly uses: Use[];
}

/**
 * The cells of the broken relations, linked to all their relations; where there are formulas, every
 * cell, because a change travels through them. Built in time linear in the number of terms.
 */
export class Network {
  readonly #nodes = new Map<string, Draft>();
  readonly #cells = new Map<JudgedEquation, readonly Node[]>();
  readonly #effects = new Map<Node, readonly Use[]>();
  /** Cells that have a node; on either workbook's side, which the nodes themselves tell apart. */
  readonly #known = new CellSet();
  readonly #derived: boolean;

  constructor(judged: readonly JudgedEquation[], broken: readonly JudgedEquation[]) {
    this.#derived = judged.some(({ equation }) => equation.reported.derived === true);
    for (const relation of this.#derived ? judged : broken)
      this.#cells.set(
        relation,
        termsOf(relation).map((term) => this.#node(term)),
      );
    for (const relation of judged) {
      const { reported, contributors } = relation.equation;
      this.#link(relation, reported, false);
      for (const term of contributors) this.#link(relation, term, term.sign === 1);
    }
  }

  /** Cells of a broken relation in order, the reported one first. */
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

  #node(term: Term): Node {
    const key = keyOf(term);
    let node = this.#nodes.get(key);
    if (node === undefined) {
      this.#nodes.set(key, (node = { key, term, uses: [] }));
      this.#known.add(term.cell);
    }
    return node;
  }

  #link(relation: JudgedEquation, term: Term, isAdded: boolean): void {
    const node = this.#known.has(term.cell) ? this.#nodes.get(keyOf(term)) : undefined;
    if (node === undefined) return;
    const unit = term.amount?.unit ?? term.unit ?? relation.unit;
    const factor = unit === relation.unit ? PLUS : unitFactor(unit, relation.unit);
    node.uses.push({ relation, slope: isAdded ? negated(factor) : factor });
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
    return [...slopes].flatMap(([relation, slope]) => (slope.isZero() ? [] : [{ relation, slope: plain(slope) }]));
  }
}

/** Almost every slope is one of these two, and they are told by identity. */
export const PLUS = new Decimal(1);
export const MINUS = new Decimal(-1);

/** One and minus one as the values that are told by identity. */
function plain(slope: Decimal): Decimal {
  return [PLUS, MINUS].find((unit) => unit.eq(slope)) ?? slope;
}

function negated(slope: Decimal): Decimal {
  return slope === PLUS ? MINUS : slope.negated();
}

/** The change of the cell that makes up for a difference. */
export function makingUpFor(difference: Decimal, slope: Decimal): Decimal {
  if (slope === MINUS) return difference;
  return slope === PLUS ? difference.negated() : difference.div(slope).negated();
}

function termsOf({ equation }: JudgedEquation): readonly Term[] {
  return [equation.reported, ...equation.contributors];
}

function follows(sum: Node, relation: JudgedEquation): boolean {
  return sum.term.derived === true && relation.verdict !== "broken" && relation.equation.relation === "=";
}

function keyOf(term: Term): string {
  return `${term.workbook}!${cellKey(term.cell)}`;
}
