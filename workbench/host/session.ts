import type { Book, Origin } from "../book";
import type { ApiObject } from "./api-type";
import type { MissingMembers } from "./missing-members";
import type { RequirementSets } from "./requirement-sets";

/** Circumstances of the workbook that Excel reports to add-ins as errors. */
export interface Conditions {
  /** The person is typing in a cell. */
  isEditingCell: boolean;
  /** Another workbook window is in front: nothing can be selected or activated. */
  isAnotherWorkbookInFront: boolean;
}

/** What one add-in page shares with the object model between its batches. */
export class Session {
  readonly origin: Origin;
  readonly references = new References();
  /** Event registrations: "<target>/<type>" → how many. */
  readonly registrations = new Map<string, number>();
  areEventsEnabled = true;
  /** While true, cell contents are answered with null, as Excel does silently beyond its cell limit. */
  withholdsValues = false;

  constructor(
    readonly id: string,
    readonly book: Book,
    readonly sets: RequirementSets,
    readonly missing: MissingMembers,
    readonly conditions: Conditions,
  ) {
    this.origin = { kind: "add-in", session: id };
  }
}

/** Objects the add-in asked to keep beyond a batch, and ranges named in events. */
class References {
  readonly #objects = new Map<string, ApiObject>();
  readonly #ids = new Map<ApiObject, string>();
  #last = 0;

  keep(object: ApiObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    this.#last += 1;
    const id = `ref-${this.#last}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  idOf(object: ApiObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): ApiObject | undefined {
    return this.#objects.get(id);
  }

  remove(id: string): void {
    const object = this.#objects.get(id);
    this.#objects.delete(id);
    if (object !== undefined) this.#ids.delete(object);
  }

  clear(): void {
    this.#objects.clear();
    this.#ids.clear();
  }

  get size(): number {
    return this.#objects.size;
  }
}
