import type { ApiErrorCode } from "./api-error";

/** What goes wrong. */
export type Fault =
  /** `executeMethod` answers with a protocol error: 5004, 5012, 5102, 5103, 5104, 7000. Nothing is carried out. */
  | { readonly kind: "protocol"; readonly error: number }
  /** The object model answers with an error at the first action. Nothing is carried out. */
  | { readonly kind: "api"; readonly code: ApiErrorCode }
  /** Cell contents come back as null, without an error. */
  | { readonly kind: "null-values" }
  /** The answer comes late. */
  | { readonly kind: "latency"; readonly milliseconds: number }
  /** The answer never comes. */
  | { readonly kind: "silence" };

export interface PlannedFault {
  /** First sync it strikes, counted from 1 since the last reset. */
  readonly at: number;
  /** How many syncs it strikes; once when absent. */
  readonly times?: number;
  readonly fault: Fault;
}

/** Which faults strike which sync. Counts what add-ins send, without the library's own housekeeping. */
export class FaultPlan {
  #planned: readonly PlannedFault[] = [];
  #syncs = 0;

  /** Syncs since the last reset. */
  get syncs(): number {
    return this.#syncs;
  }

  /** Starts counting anew with these faults; none clears the plan. */
  reset(planned: readonly PlannedFault[] = []): void {
    this.#planned = planned;
    this.#syncs = 0;
  }

  /** Counts one more sync and tells what strikes it. */
  next(): readonly Fault[] {
    this.#syncs += 1;
    const now = this.#syncs;
    return this.#planned.filter(({ at, times = 1 }) => at <= now && now < at + times).map(({ fault }) => fault);
  }
}
