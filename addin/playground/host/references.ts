import { HostError } from "./errors.ts";
import type { ModelObject } from "./model/object.ts";

/** Objects that the add-in keeps between two requests, by the id it was given for them. */
export class References {
  readonly #objects = new Map<string, ModelObject>();
  readonly #ids = new WeakMap<ModelObject, string>();
  #serial = 0;

  keep(object: ModelObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    this.#serial += 1;
    const id = `ref${this.#serial}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  idOf(object: ModelObject): string | undefined {
    return this.#ids.get(object);
  }

  find(id: string): ModelObject | undefined {
    return this.#objects.get(id);
  }

  get(id: string): ModelObject {
    const object = this.#objects.get(id);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  remove(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  clear(): void {
    for (const id of [...this.#objects.keys()]) this.remove(id);
  }

  all(): Iterable<ModelObject> {
    return this.#objects.values();
  }

  get size(): number {
    return this.#objects.size;
  }
}
