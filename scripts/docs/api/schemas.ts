import * as z from "zod";
import { itemSchema } from "../../../shared/grid/itemSchema.ts";
import { text } from "../../../shared/grid/parts.ts";
import * as shared from "../../../shared/index.ts";
import * as parts from "../../../shared/wire/parts.ts";
import type { JsonSchema } from "./types.ts";

const place = "#/components/schemas/";

export interface Schemas {
  /** the reference to a schema; one that has no name of its own is named so */
  readonly refOf: (schema: z.ZodType, name: string) => { readonly $ref: string };
  /** all that were referred to, and what these refer to, by name */
  readonly made: () => Record<string, JsonSchema>;
}

/** The components of the document, made of the wire's own schemas under the names they have in shared/. */
export function collectSchemas(): Schemas {
  const registry = z.registry<{ id: string }>();
  const wanted = new Set<string>();
  for (const [name, schema] of known) if (!registry.has(schema)) registry.add(schema, { id: name });
  return {
    refOf: (schema, name) => {
      if (!registry.has(schema)) registry.add(schema, { id: name });
      const id = registry.get(schema)?.id ?? name;
      wanted.add(id);
      return { $ref: place + id };
    },
    made: () => reachable(toJson(registry), wanted),
  };
}

/** Every schema that the wire gives a name: `receiptSchema` is "Receipt", and so is a part by its own. */
const known: readonly (readonly [string, z.ZodType])[] = Object.entries({
  ...parts,
  ...Object.fromEntries(Object.entries(shared).filter(([name]) => name.endsWith("Schema"))),
  ...{ textSchema: text, gridItemSchema: itemSchema },
}).flatMap(([name, value]) => (value instanceof z.ZodType ? [[pascal(name), value]] : []));

function pascal(name: string): string {
  const plain = name.replace(/Schema$/, "");
  return plain.slice(0, 1).toUpperCase() + plain.slice(1);
}

function toJson(registry: z.core.$ZodRegistry<{ id: string }>): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(registry, {
    // as a sender sees it; and a reply may have more than is known of
    ...{ io: "input", target: "draft-2020-12", uri: (id) => place + id },
    override: ({ jsonSchema }) => tidy(jsonSchema),
  });
  const plain = Object.entries(withoutShared(schemas)).map(
    ([name, { $id: _, $schema: __, ...schema }]) => [name, schema as JsonSchema],
  );
  return Object.fromEntries(plain);
}

/**
 * What contains itself without a name lies apart, under references that OpenAPI does not know. In this API
 * that is "any JSON" and nothing else: it becomes one component of that name.
 */
export function withoutShared(
  schemas: Readonly<Record<string, z.core.JSONSchema.BaseSchema>>,
): Record<string, z.core.JSONSchema.BaseSchema> {
  const { __shared, ...rest } = schemas;
  const renamed = (part: unknown) =>
    JSON.stringify(part).replace(/"[^"]*__shared#\/\$defs\/\w+"/g, `"${place}Json"`);
  const [json, another] = new Set(Object.values(__shared?.$defs ?? {}).map(renamed));
  if (another) throw new Error(`a schema that contains itself needs a name: ${another}`);
  return JSON.parse(`${renamed(rest).slice(0, -1)}${json ? `,"Json":${json}` : ""}}`);
}

/** Leaves out what says nothing to a reader: bounds of the language, a format's own pattern. */
function tidy(schema: z.core.JSONSchema.BaseSchema): void {
  delete schema.readOnly;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.format === "date" || schema.format === "date-time") delete schema.pattern;
}

function reachable(all: Record<string, JsonSchema>, wanted: ReadonlySet<string>) {
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, next = ""] of JSON.stringify(all[name]).matchAll(
      /"#\/components\/schemas\/(\w+)"/g,
    ))
      visit(next);
  };
  wanted.forEach(visit);
  return Object.fromEntries(
    Object.entries(all)
      .filter(([name]) => found.has(name))
      .sort(byName),
  );
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);

/** The name that a reference ends with. */
export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);

/** What a schema says: itself, or what it refers to. */
export const resolve = (
  schema: JsonSchema,
  all: Readonly<Record<string, JsonSchema>>,
): JsonSchema =>
  schema.$ref === undefined ? schema : resolve(all[nameOf(schema.$ref)] ?? {}, all);
