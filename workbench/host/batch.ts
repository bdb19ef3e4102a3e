import { ApiError, asApiError } from "./api-error";
import { ApiObject } from "./api-type";
import {
  ACTION_TYPE,
  type ArgumentInfo,
  type BatchAction,
  type BatchAnswer,
  type BatchRequest,
  type ObjectPath,
  PATH_TYPE,
} from "./batch-messages";
import { newObjectOf, workbookObject } from "./members";
import { identityOf, notEmulated, project, requireVersion, selectionOf } from "./projection";
import type { Session } from "./session";

/** Carries out a batch in order and stops at the first action that fails; earlier effects stay. */
export function runBatch(request: BatchRequest, session: Session): BatchAnswer {
  const batch = new Batch(request, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.act(action) });
      if (action.ActionType === ACTION_TYPE.trace) traceIds.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: describeError(asApiError(error), action, index) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

class Batch {
  readonly #objects = new Map<number, ApiObject | null>();

  constructor(
    readonly request: BatchRequest,
    readonly session: Session,
  ) {}

  act(action: BatchAction): unknown {
    if (action.ActionType === ACTION_TYPE.trace) return null;
    const object = this.#object(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION_TYPE.instantiate:
        return identityOf(object, this.session);
      case ACTION_TYPE.query: {
        const query = action.QueryInfo;
        const values = project(object, selectionOf(query), this.session, query);
        return { ...identityOf(object, this.session), ...values };
      }
      case ACTION_TYPE.method:
        return this.#call(object, action.Name, action.ArgumentInfo);
      case ACTION_TYPE.setProperty:
        this.#assign(object, action);
        return null;
      default:
        throw notEmulated(object.type, `action ${action.ActionType}`, this.session);
    }
  }

  /** Each path is walked once a batch: a path such as Worksheets.Add has an effect. */
  #object(id: number): ApiObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new ApiError("InvalidArgument", `Object path ${id} is missing.`);
    const object = this.#walk(path);
    this.#objects.set(id, object);
    return object;
  }

  #walk(path: ObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case PATH_TYPE.root:
        return workbookObject(this.session);
      case PATH_TYPE.newObject:
        return newObjectOf(path.Name, this.session);
      case PATH_TYPE.reference: {
        const kept = this.session.references.get(path.Name);
        if (kept === undefined) throw new ApiError("ItemNotFound", `Reference ${path.Name} is gone.`);
        return kept;
      }
      case PATH_TYPE.nullObject:
        return null;
      default: {
        const parent = this.#object(path.ParentObjectPathId!);
        return parent === null ? null : this.#step(parent, path);
      }
    }
  }

  #step(parent: ApiObject, path: ObjectPath): ApiObject | null {
    const { type, target } = parent;
    if (path.ObjectPathType === PATH_TYPE.indexer) {
      if (type.members.item === undefined) throw notEmulated(type, "getItem", this.session);
      return type.members.item(target, path.ArgumentInfo?.Arguments?.[0], this.session);
    }
    if (path.ObjectPathType === PATH_TYPE.method) {
      const result = this.#call(parent, path.Name, path.ArgumentInfo);
      if (result === null || result instanceof ApiObject) return result;
      throw new ApiError("GeneralException", `${type.name}.${path.Name} yields no object.`);
    }
    const related = type.related.get(path.Name.toLowerCase());
    if (related === undefined) throw notEmulated(type, path.Name, this.session);
    requireVersion(type, path.Name, related[1].since, this.session);
    return related[1].open(target, this.session);
  }

  #call(object: ApiObject, name: string, args: ArgumentInfo | undefined): unknown {
    if (name === "_KeepReference" && object.type.members.isTracked === true) {
      this.session.references.keep(object);
      return null;
    }
    const method = object.type.methods.get(name.toLowerCase());
    if (method === undefined) throw notEmulated(object.type, name, this.session);
    requireVersion(object.type, name, method[1].since, this.session);
    return method[1].call(object.target, this.#arguments(args), this.session);
  }

  #assign(object: ApiObject, action: BatchAction): void {
    const scalar = object.type.scalars.get(action.Name.toLowerCase());
    if (scalar?.[1].set === undefined) throw notEmulated(object.type, action.Name, this.session);
    requireVersion(object.type, action.Name, scalar[1].since, this.session);
    scalar[1].set(object.target, this.#arguments(action.ArgumentInfo)[0], this.session);
  }

  #arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = paths[index];
      return typeof path === "number" && path !== 0 ? this.#object(path) : argument;
    });
  }
}

function describeError(error: ApiError, action: BatchAction, index: number): NonNullable<BatchAnswer["Error"]> {
  return {
    Code: error.code,
    Message: error.message,
    Location: action.Name,
    ActionIndex: index,
    HttpStatusCode: error.httpStatus,
  };
}
