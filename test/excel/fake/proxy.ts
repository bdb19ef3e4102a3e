/**
 * Proxy objects with the rules of Office.js: nothing happens before sync, nothing can be read that
 * was not loaded and synced, an absent item is an error unless it was asked for "OrNullObject".
 */
export class OfficeError extends Error {
  constructor(readonly code: string) {
    super(`(${code})`);
  }
}

/** What objects of one class can do. `M` is the piece of the workbook behind the object. */
export interface Kind<M = never> {
  readonly scalars?: Record<string, (model: M) => unknown>;
  readonly setters?: Record<string, (model: M, value: never) => void>;
  /** Properties that are objects themselves. */
  readonly parts?: Record<string, () => Member>;
  readonly methods?: Record<string, Member>;
  readonly items?: (model: M) => { kind: Kind; models: readonly unknown[] };
  readonly events?: readonly string[];
}

/** A method or property: what it leads to. No kind: an action whose result is a ClientResult. */
export interface Member {
  readonly kind?: Kind;
  readonly orNull?: boolean;
  readonly call: (model: never, ...args: never[]) => unknown;
}

export interface Queue {
  push(action: () => void): void;
  /** Counts what an answer weighs. */
  weigh(value: unknown): void;
  readonly listeners: Map<string, Set<(event: unknown) => Promise<void>>>;
  readonly context: object;
}

/** The way to a model, walked at most once, at sync. */
export class Path {
  #found: { model: unknown } | null = null;

  constructor(
    private readonly walk: () => unknown,
    private readonly orNull = false,
  ) {}

  model(): unknown {
    this.#found ??= { model: this.walk() };
    const { model } = this.#found;
    if (model === null && !this.orNull) throw new OfficeError("ItemNotFound");
    if (isDeleted(model)) throw new OfficeError("ItemNotFound");
    return model;
  }
}

function isDeleted(model: unknown): boolean {
  if (typeof model !== "object" || model === null) return false;
  if ("deleted" in model && model.deleted === true) return true;
  return "sheet" in model && isDeleted(model.sheet);
}

export function proxyOf(queue: Queue, kind: Kind, path: Path, loaded = new Map<string, unknown>()): object {
  const parts = new Map<string, object>();
  let items: object[] | undefined;
  let absent: boolean | undefined;
  const target = {};

  const load = (names: string) => {
    const wanted = names.split(",").map((name) => name.trim());
    for (const name of wanted) if (!isKnown(kind, name)) throw new Error(`the fake knows no property ${name}`);
    queue.push(() => {
      const model = path.model() as never;
      absent = model === null;
      if (model === null) return;
      if (wanted.some((name) => name.startsWith("items/"))) items = itemsOf(queue, kind, model, wanted);
      for (const name of wanted.filter((each) => !each.startsWith("items/"))) {
        const value = kind.scalars![name]!(model);
        queue.weigh(value);
        loaded.set(name, value);
      }
    });
    return proxy;
  };

  const call = (member: Member, args: readonly unknown[]): unknown => {
    const invoke = () => member.call(path.model() as never, ...(args as never[]));
    if (member.kind === undefined) return clientResult(queue, invoke);
    const child = new Path(invoke, member.orNull ?? false);
    queue.push(() => child.model());
    return proxyOf(queue, member.kind, child);
  };

  const proxy: object = new Proxy(target, {
    get: (_, name) => {
      if (typeof name === "symbol" || name === "then") return undefined;
      if (name === "load") return load;
      if (name === "context") return queue.context;
      if (name === "isNullObject" && absent !== undefined) return absent;
      if (name === "items" && items !== undefined) return items;
      if (loaded.has(name)) return loaded.get(name);
      if (kind.events?.includes(name)) return eventOf(queue, name);
      const part = kind.parts?.[name];
      if (part !== undefined) {
        if (!parts.has(name)) parts.set(name, call(part(), []) as object);
        return parts.get(name);
      }
      const method = kind.methods?.[name];
      if (method !== undefined) return (...args: unknown[]) => call(method, args);
      if (name === "isNullObject" || name === "items" || isKnown(kind, name))
        throw new OfficeError("PropertyNotLoaded");
      throw new Error(`the fake knows no member ${name}`);
    },
    set: (_, name, value) => {
      const setter = kind.setters?.[String(name)];
      if (setter === undefined) throw new Error(`the fake cannot set ${String(name)}`);
      queue.push(() => setter(path.model() as never, value as never));
      return true;
    },
  });
  return proxy;
}

function isKnown(kind: Kind, name: string): boolean {
  return name.startsWith("items/") ? kind.items !== undefined : kind.scalars?.[name] !== undefined;
}

function itemsOf(queue: Queue, kind: Kind, model: never, wanted: readonly string[]): object[] {
  const { kind: itemKind, models } = kind.items!(model);
  return models.map((item) => {
    const loaded = new Map<string, unknown>();
    for (const name of wanted) {
      const scalar = name.replace("items/", "");
      loaded.set(scalar, itemKind.scalars![scalar]!(item as never));
    }
    return proxyOf(queue, itemKind, new Path(() => item), loaded);
  });
}

function clientResult(queue: Queue, invoke: () => unknown): { readonly value: unknown } {
  let answer: { value: unknown } | null = null;
  queue.push(() => {
    answer = { value: invoke() };
    queue.weigh(answer.value);
  });
  return {
    get value() {
      if (answer === null) throw new OfficeError("ValueNotLoaded");
      return answer.value;
    },
  };
}

function eventOf(queue: Queue, name: string) {
  return {
    add: (handler: (event: unknown) => Promise<void>) => {
      queue.push(() => queue.listeners.set(name, (queue.listeners.get(name) ?? new Set()).add(handler)));
      return {
        context: queue.context,
        remove: () => queue.push(() => queue.listeners.get(name)?.delete(handler)),
      };
    },
  };
}
