import type { Session } from "./session";

/** ExcelApi version that introduced a member; absent means 1.1. */
interface Dated {
  readonly since?: string;
}

export interface Scalar<T> extends Dated {
  get(target: T, session: Session): unknown;
  set?(target: T, value: unknown, session: Session): void;
}

export interface Related<T> extends Dated {
  open(target: T, session: Session): ApiObject | null;
}

export interface Method<T> extends Dated {
  /** Returns an ApiObject, null for a null object, or the plain return value. */
  call(target: T, args: readonly unknown[], session: Session): unknown;
}

interface Members<T> {
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly related?: Readonly<Record<string, Related<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** getItem of a collection. */
  readonly item?: (target: T, key: unknown, session: Session) => ApiObject;
  /** All members of a collection; its presence makes the type one. */
  readonly items?: (target: T, session: Session) => readonly ApiObject[];
  /** Keys by which the client finds the object again, as in {Id}. */
  readonly identity?: (target: T, session: Session) => Readonly<Record<string, unknown>>;
  /** Whether the client may keep a reference beyond the batch. */
  readonly isTracked?: boolean;
}

/** One class of the object model: a table of its members, looked up without regard to case. */
export class ApiType<T = unknown> {
  readonly scalars: ReadonlyMap<string, readonly [name: string, Scalar<T>]>;
  readonly related: ReadonlyMap<string, readonly [name: string, Related<T>]>;
  readonly methods: ReadonlyMap<string, readonly [name: string, Method<T>]>;

  constructor(
    readonly name: string,
    readonly members: Members<T>,
  ) {
    this.scalars = byLowerCase(members.scalars);
    this.related = byLowerCase(members.related);
    this.methods = byLowerCase(members.methods);
  }

  of(target: T): ApiObject {
    return new ApiObject(this as unknown as ApiType, target);
  }
}

/** An object of the model as one batch sees it. */
export class ApiObject {
  constructor(
    readonly type: ApiType,
    readonly target: unknown,
  ) {}
}

function byLowerCase<M>(members: Readonly<Record<string, M>> = {}): ReadonlyMap<string, readonly [string, M]> {
  return new Map(Object.entries(members).map(([name, member]) => [name.toLowerCase(), [name, member] as const]));
}
