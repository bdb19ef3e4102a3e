import type { Equation, EquationPlace, RuleId, Term } from "./equation";

/** What an equation says, without what it is called. */
export interface Statement {
  readonly rule: RuleId;
  readonly relation: Equation["relation"];
  readonly reported: Term;
  readonly contributors: readonly Term[];
  readonly missing: readonly string[];
  readonly strength: Equation["strength"];
  readonly message: string | undefined;
}

/** How to call it, and what it stands or falls with. */
export interface Naming {
  fingerprint(): string;
  place(): EquationPlace;
  family(): string | undefined;
}

/** An equation whose names are put together when somebody asks for them: hundreds hold, and nobody tells of those. */
export class NamedEquation implements Equation {
  readonly rule: RuleId;
  readonly relation: Equation["relation"];
  readonly reported: Term;
  readonly contributors: readonly Term[];
  readonly missing: readonly string[];
  readonly strength: Equation["strength"];
  readonly message: string | undefined;
  readonly #naming: Naming;

  constructor(statement: Statement, naming: Naming) {
    this.rule = statement.rule;
    this.relation = statement.relation;
    this.reported = statement.reported;
    this.contributors = statement.contributors;
    this.missing = statement.missing;
    this.strength = statement.strength;
    this.message = statement.message;
    this.#naming = naming;
  }

  get fingerprint(): string {
    return this.#naming.fingerprint();
  }

  get place(): EquationPlace {
    return this.#naming.place();
  }

  get family(): string | undefined {
    return this.#naming.family();
  }
}
