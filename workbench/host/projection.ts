import { ApiError } from "./api-error";
import type { ApiObject } from "./api-type";
import { type ApiType } from "./api-type";
import type { QueryInfo } from "./batch-messages";
import { supportsExcelApi } from "./requirement-sets";
import type { Session } from "./session";

/** Which members to read, by name; "*" stands for all scalars. */
export type Selection = Map<string, Selection>;

export function selectionOf(query: QueryInfo | undefined): Selection {
  const selection: Selection = new Map();
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? [])].filter((path) => path !== "$none");
  for (const path of paths.length === 0 ? ["*"] : paths) {
    let level = selection;
    for (const name of path.split("/").filter((part) => part !== "items")) {
      const next: Selection = level.get(name) ?? new Map<string, Selection>();
      level.set(name, next);
      level = next;
    }
  }
  return selection;
}

/** Reads the selected members, keyed as the library expects them. @throws ApiError */
export function project(object: ApiObject, selection: Selection, session: Session, query?: QueryInfo): object {
  const { members } = object.type;
  if (members.items !== undefined) {
    const all = members.items(object.target, session);
    const first = query?.Skip ?? 0;
    const items = all.slice(first, query?.Top === undefined ? undefined : first + query.Top);
    return { _Items: items.map((item) => ({ ...identityOf(item, session), ...project(item, selection, session) })) };
  }
  const values: Record<string, unknown> = {};
  for (const [name, nested] of selection) {
    if (name === "*" || name === "$all") Object.assign(values, allScalars(object, session));
    else projectMember(object, name, nested, values, session);
  }
  return values;
}

/** What the library needs to find the object again: its identity and its reference id if it is kept. */
export function identityOf(object: ApiObject, session: Session): object {
  const reference = session.references.idOf(object);
  return {
    ...object.type.members.identity?.(object.target, session),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

function projectMember(
  object: ApiObject,
  name: string,
  nested: Selection,
  values: Record<string, unknown>,
  session: Session,
): void {
  const scalar = object.type.scalars.get(name.toLowerCase());
  if (scalar !== undefined) {
    requireVersion(object.type, name, scalar[1].since, session);
    values[scalar[0]] = scalar[1].get(object.target, session);
    return;
  }
  const related = object.type.related.get(name.toLowerCase());
  if (related === undefined) throw notEmulated(object.type, name, session);
  requireVersion(object.type, name, related[1].since, session);
  const other = related[1].open(object.target, session);
  const wanted: Selection = nested.size === 0 ? new Map([["*", new Map<string, Selection>()]]) : nested;
  values[related[0]] = other === null ? null : { ...identityOf(other, session), ...project(other, wanted, session) };
}

function allScalars(object: ApiObject, session: Session): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, scalar] of object.type.scalars.values())
    if (supportsExcelApi(session.sets, scalar.since ?? "1.1")) values[name] = scalar.get(object.target, session);
  return values;
}

/** @throws ApiError ApiNotFound when the announced host is older than the member */
export function requireVersion(type: ApiType, name: string, since: string | undefined, session: Session): void {
  if (since === undefined || supportsExcelApi(session.sets, since)) return;
  const member = `${type.name}.${camelCase(name)}`;
  session.missing.add({ member, reason: "newer-than-announced" });
  throw new ApiError("ApiNotFound", `${member} needs ExcelApi ${since}.`);
}

export function notEmulated(type: ApiType, name: string, session: Session): ApiError {
  const member = `${type.name}.${camelCase(name)}`;
  session.missing.add({ member, reason: "not-emulated" });
  return new ApiError("ApiNotFound", `${member} is not emulated.`);
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
