import * as z from "zod";
import { nastyNumbers, nastyTexts } from "./nasty.ts";
import type { Random } from "./random.ts";

/** The part of JSON Schema that zod writes. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const known = new WeakMap<z.ZodType, Schema>();

/** A value that fits a schema as far as JSON Schema says; `words` are texts that mean something here. */
export function valueFor(schema: z.ZodType, random: Random, words: readonly string[]): unknown {
  const made =
    known.get(schema) ??
    (z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema);
  known.set(schema, made);
  return new Values(random, words, made.$defs ?? {}).of(made, 0);
}

class Values {
  readonly #random: Random;
  readonly #words: readonly string[];
  readonly #defs: Readonly<Record<string, Schema>>;

  constructor(random: Random, words: readonly string[], defs: Readonly<Record<string, Schema>>) {
    this.#random = random;
    this.#words = words;
    this.#defs = defs;
  }

  of(schema: Schema, depth: number): unknown {
    if ("const" in schema) return schema.const;
    if (schema.enum) return this.#random.pick(schema.enum);
    const choice = schema.anyOf ?? schema.oneOf;
    if (choice) return this.of(this.#random.pick(choice), depth + 1);
    if (schema.$ref)
      return this.of(this.#defs[schema.$ref.split("/").at(-1) ?? ""] ?? {}, depth + 1);
    if (schema.allOf) return this.of(Object.assign({}, ...schema.allOf), depth + 1);
    if (schema.type === "object") return this.#object(schema, depth);
    if (schema.type === "array") return this.#array(schema, depth);
    if (schema.type === "string") return this.#text(schema);
    if (schema.type === "boolean") return this.#random.chance(0.5);
    if (schema.type === "null") return null;
    return schema.type ? this.#number(schema) : this.#random.pick([null, 1, "e1", true]);
  }

  #object(schema: Schema, depth: number): Record<string, unknown> {
    const { properties = {}, required = [], additionalProperties } = schema;
    const made: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(properties))
      if (required.includes(key) || this.#random.chance(depth > 8 ? 0 : 0.5))
        made[key] = this.of(value, depth + 1);
    if (typeof additionalProperties === "object")
      for (let more = this.#random.below(4); more > 0; more -= 1)
        made[this.#random.pick([...this.#words, "1", "9", "39"])] = this.of(
          additionalProperties,
          depth + 1,
        );
    return made;
  }

  #array(
    { items = {}, prefixItems, minItems = 0, maxItems = 4 }: Schema,
    depth: number,
  ): unknown[] {
    if (prefixItems) return prefixItems.map((one) => this.of(one, depth + 1));
    const length = Math.min(maxItems, minItems + this.#random.below(depth > 6 ? 1 : 4));
    return Array.from({ length }, () => this.of(items, depth + 1));
  }

  #text({ pattern, format, minLength = 0, maxLength = 200 }: Schema): string {
    if (format === "date") return this.#random.pick(["2019-07-01", "1921-07-01", "2024-02-29"]);
    if (format === "date-time")
      return this.#random.pick(["2026-11-01T00:00:00Z", "2020-01-01T08:00:00.000Z"]);
    const fits = (text: string) =>
      text.length >= minLength &&
      text.length <= maxLength &&
      (pattern === undefined || new RegExp(pattern, "u").test(text));
    const found = [...this.#words, "1.0.0", "2026-11-01T00:00:00+08:00", "0".repeat(64)].filter(
      fits,
    );
    if (found.length > 0 && this.#random.chance(0.8)) return this.#random.pick(found);
    return this.#random.pick(nastyTexts);
  }

  #number({ type, minimum = -1000, maximum = 1000 }: Schema): number {
    if (this.#random.chance(0.1)) return this.#random.pick(nastyNumbers);
    const low = Math.max(minimum, -1e6);
    const drawn = low + this.#random.below(Math.min(maximum, 1e6) - low + 1);
    return type === "integer" ? Math.floor(drawn) : drawn / this.#random.pick([1, 1, 2, 100]);
  }
}
