import { HostError } from "./errors.ts";
import type { ModelObject } from "./model/object.ts";
import { isAtLeast, sinceOf } from "./since.ts";

/** Wire names begin with a capital, plumbing with an underscore; the rest of a class is our own. */
const WIRE_NAME = /^_?[A-Z]/;

const descriptorOf = (object: object, name: string): PropertyDescriptor | undefined => {
  for (let o: object | null = object; o; o = Object.getPrototypeOf(o) as object | null) {
    const found = Object.getOwnPropertyDescriptor(o, name);
    if (found) return found;
  }
  return undefined;
};

/**
 * The only way to a member of the model. What the model lacks, or what is newer than the Excel we
 * pretend to be, raises ApiNotFound and is noted; nothing is ever silently accepted.
 */
export class Members {
  readonly misses: string[] = [];
  readonly #version: () => string;

  constructor(version: () => string) {
    this.#version = version;
  }

  get(object: ModelObject, name: string): unknown {
    const found = this.#find(object, name);
    if (!found.get) return this.missing(`${object.wireType}.${name}`);
    return found.get.call(object);
  }

  set(object: ModelObject, name: string, value: unknown): void {
    const found = this.#find(object, name);
    if (!found.set) throw new HostError("InvalidArgument", `${name} is read-only.`);
    found.set.call(object, value);
  }

  call(object: ModelObject, name: string, args: readonly unknown[]): unknown {
    const { value } = this.#find(object, name) as { value: unknown };
    if (typeof value !== "function") return this.missing(`${object.wireType}.${name}()`);
    return (value as (...args: unknown[]) => unknown).apply(object, [...args]);
  }

  /** The readable properties that this version has, for `load()` without names. */
  properties(object: ModelObject): string[] {
    const names = new Set<string>();
    for (let o: object | null = object; o; o = Object.getPrototypeOf(o) as object | null) {
      for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(o))) {
        if (get && /^[A-Z]/.test(name) && this.#isThere(object, name)) names.add(name);
      }
    }
    return [...names];
  }

  missing(what: string): never {
    if (!this.misses.includes(what)) this.misses.push(what);
    throw new HostError("ApiNotFound");
  }

  #find(object: ModelObject, name: string): PropertyDescriptor {
    const found = WIRE_NAME.test(name) ? descriptorOf(object, name) : undefined;
    if (!found || !this.#isThere(object, name)) return this.missing(`${object.wireType}.${name}`);
    return found;
  }

  #isThere(object: ModelObject, name: string): boolean {
    if (!object.isGated || name.startsWith("_")) return true;
    return isAtLeast(this.#version(), sinceOf(object.wireType, name));
  }
}
