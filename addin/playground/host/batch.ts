import { HostError } from "./errors.ts";
import type { Members } from "./members.ts";
import { type ModelCollection, ModelObject } from "./model/object.ts";
import type { References } from "./references.ts";
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  type BatchRequest,
  type ObjectPath,
  PATH,
  type QueryInfo,
} from "./wire.ts";

/** A path leads to an object, or to nothing where Excel would give a null object. */
type Target = ModelObject | null;

export interface Host {
  readonly root: ModelObject;
  readonly services: Readonly<Record<string, ModelObject>>;
  readonly references: References;
  readonly members: Members;
  /** Waits until reading gives calculated values. */
  settle(): Promise<void>;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const isCollection = (object: ModelObject): object is ModelCollection => "items" in object;

/** One request: its own memory of the paths that were already walked. */
export class Batch {
  readonly #host: Host;
  readonly #request: BatchRequest;
  readonly #known = new Map<number, Target>();

  constructor(host: Host, request: BatchRequest) {
    this.#host = host;
    this.#request = request;
  }

  async perform(action: Action): Promise<unknown> {
    const target = action.ObjectPathId > 0 ? this.#resolve(action.ObjectPathId) : null;
    switch (action.ActionType) {
      case ACTION.trace:
      case ACTION.ensureUnchanged:
        return null;
      case ACTION.instantiate:
        return target && this.#identity(target);
      case ACTION.query:
      case ACTION.queryRecursively:
      case ACTION.queryAsJson:
        if (!target) return null;
        if (target.showsResults) await this.#host.settle();
        return this.#query(target, action.QueryInfo ?? {});
      case ACTION.method:
        return target && this.#result(this.#call(target, action.Name, action.ArgumentInfo));
      case ACTION.set:
        return this.#set(target, action);
      default:
        throw new HostError("NotImplemented", `Action type ${action.ActionType}`);
    }
  }

  location({ ObjectPathId, Name }: Action): string {
    return `${this.#request.ObjectPaths?.[ObjectPathId]?.Name ?? ""}.${Name}`;
  }

  #set(target: Target, action: Action): null {
    if (!target) throw new HostError("InvalidOperation");
    this.#host.members.set(target, action.Name, this.#args(action.ArgumentInfo)[0]);
    return null;
  }

  #resolve(id: number): Target {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths?.[id];
    if (!path) throw new HostError("GeneralException", `There is no object path ${id}.`);
    const target = this.#walk(path);
    this.#known.set(id, target);
    return target;
  }

  #walk(path: ObjectPath): Target {
    const { root, services, references, members } = this.#host;
    if (path.ObjectPathType === PATH.global) return root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) return references.get(path.Name);
    if (path.ObjectPathType === PATH.service) {
      return services[path.Name] ?? members.missing(`service ${path.Name}`);
    }
    // What hangs on nothing is nothing: null objects propagate.
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    return this.#object(this.#step(parent, path), path);
  }

  #step(parent: ModelObject, path: ObjectPath): unknown {
    const { members } = this.#host;
    switch (path.ObjectPathType) {
      case PATH.method:
        return this.#call(parent, path.Name, path.ArgumentInfo);
      case PATH.property:
        return members.get(parent, path.Name);
      case PATH.indexer:
        return members.call(parent, "GetItem", this.#args(path.ArgumentInfo));
      default:
        throw new HostError("NotImplemented", `Object path type ${path.ObjectPathType}`);
    }
  }

  #object(value: unknown, path: ObjectPath): Target {
    if (value === null || value === undefined) return null;
    if (value instanceof ModelObject) return value;
    throw new HostError("GeneralException", `${path.Name} is no object.`);
  }

  #call(target: ModelObject, name: string, info?: ArgumentInfo): unknown {
    return this.#host.members.call(target, name, this.#args(info));
  }

  #args(info?: ArgumentInfo): unknown[] {
    const paths = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, i) => {
      const id = paths?.[i];
      return typeof id === "number" && id > 0 ? this.#resolve(id) : argument;
    });
  }

  #result(value: unknown): unknown {
    if (value instanceof ModelObject) return this.#identity(value);
    return value === undefined ? null : value;
  }

  #identity(object: ModelObject): Record<string, unknown> {
    const { references } = this.#host;
    const keep = this.#request.AutoKeepReference === true && object.isReferable;
    const id = keep ? references.keep(object) : references.idOf(object);
    return id === undefined ? object.identity() : { ...object.identity(), _ReferenceId: id };
  }

  #query(object: ModelObject, info: QueryInfo): Record<string, unknown> {
    const select = info.Select ?? [];
    if (!isCollection(object)) return this.#select(object, select);
    const own = select.filter((name) => /^count$/i.test(name));
    const inner = select
      .filter((name) => !/^count$/i.test(name))
      .map((name) => name.replace(/^items\//i, ""));
    const from = info.Skip ?? 0;
    const to = info.Top === undefined ? undefined : from + info.Top;
    const items = object.items.slice(from, to).map((item) => this.#select(item, inner));
    return own.length > 0 ? { _Items: items, Count: object.items.length } : { _Items: items };
  }

  #select(object: ModelObject, select: readonly string[]): Record<string, unknown> {
    const result = this.#identity(object);
    const nested = new Map<string, string[]>();
    for (const name of select.length > 0 ? select : ["$all"]) {
      const [head = "", ...rest] = name.split("/");
      if (head === "$all") Object.assign(result, this.#scalars(object));
      else if (rest.length > 0) nested.set(head, [...(nested.get(head) ?? []), rest.join("/")]);
      else this.#put(result, object, capital(head), []);
    }
    for (const [head, names] of nested) this.#put(result, object, capital(head), names);
    return result;
  }

  #put(result: Record<string, unknown>, object: ModelObject, name: string, inner: string[]): void {
    const value = this.#host.members.get(object, name);
    result[name] = value instanceof ModelObject ? this.#query(value, { Select: inner }) : value;
  }

  #scalars(object: ModelObject): Record<string, unknown> {
    const { members } = this.#host;
    const values = members.properties(object).map((name) => [name, members.get(object, name)]);
    return Object.fromEntries(values.filter(([, value]) => !(value instanceof ModelObject)));
  }
}
