export interface MissingMember {
  /** As in "Range.autoFill" or "executeMethod 64". */
  readonly member: string;
  readonly reason: "not-emulated" | "newer-than-announced";
}

/** Everything an add-in asked for that this host does not have: shown on the page, asserted empty in tests. */
export class MissingMembers {
  readonly #members = new Map<string, MissingMember>();
  readonly #listeners = new Set<() => void>();
  #list: readonly MissingMember[] = [];

  get list(): readonly MissingMember[] {
    return this.#list;
  }

  add(missing: MissingMember): void {
    if (this.#members.has(missing.member)) return;
    this.#members.set(missing.member, missing);
    this.#list = [...this.#members.values()];
    for (const listener of this.#listeners) listener();
  }

  clear(): void {
    this.#members.clear();
    this.#list = [];
    for (const listener of this.#listeners) listener();
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
