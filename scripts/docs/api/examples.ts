import { resolve } from "./schemas.ts";
import type { Content, JsonSchema, OpenApi, Operation } from "./types.ts";

type All = Readonly<Record<string, JsonSchema>>;

/** The document with an example for everything that is sent and comes back as JSON. */
export function withExamples(document: OpenApi): OpenApi {
  const { schemas, responses } = document.components;
  const content = (all: Content): Content =>
    mapValues(all, (media, type) =>
      type === "application/json" ? { ...media, example: exampleOf(media.schema, schemas) } : media,
    );
  const filled = <T extends object>(part: T): T =>
    "content" in part ? { ...part, content: content(part.content as Content) } : part;
  const operation = (found: Operation): Operation => ({
    ...found,
    ...(found.requestBody ? { requestBody: filled(found.requestBody) } : {}),
    responses: mapValues(found.responses, filled),
  });
  return {
    ...document,
    paths: mapValues(document.paths, (methods) => mapValues(methods, operation)),
    components: { ...document.components, responses: mapValues(responses, filled) },
  };
}

const mapValues = <T, U>(
  record: Readonly<Record<string, T>>,
  change: (value: T, key: string) => U,
) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));

/** A value that fits a schema, every field of it filled in. */
export function exampleOf(schema: JsonSchema, all: All, name = "", deep = 0): unknown {
  const found = resolve(schema, all);
  if (found.const !== undefined) return found.const;
  const some = found.enum?.[0] ?? found.anyOf?.[0] ?? found.oneOf?.[0];
  if (found.enum) return some;
  if (some !== undefined) return exampleOf(some as JsonSchema, all, name, deep);
  const type = Array.isArray(found.type) ? found.type[0] : found.type;
  if (type === "object" || found.properties) return exampleObject(found, all, name, deep);
  if (type === "array") return exampleList(found, all, name, deep);
  if (type === "string") return exampleText(found, name);
  if (type === "integer" || type === "number") return exampleNumber(found, name);
  return type === "boolean" ? true : null;
}

/** Below this, only what is required: a schema may contain itself. */
const deepest = 6;

function exampleObject(
  schema: JsonSchema,
  all: All,
  name: string,
  deep: number,
): Record<string, unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const fields = Object.entries(properties)
    .filter(([field]) => deep < deepest || required.includes(field))
    .map(([field, part]) => [field, exampleOf(part, all, field, deep + 1)]);
  if (fields.length > 0 || typeof additionalProperties !== "object") {
    return Object.fromEntries(fields);
  }
  const names = propertyNames && resolve(propertyNames, all);
  const keys = required.length > 0 ? required : [String(names?.enum?.[0] ?? "1")];
  const value = exampleOf(additionalProperties, all, name, deep + 1);
  return Object.fromEntries(keys.map((key) => [key, value]));
}

function exampleList(
  { items, prefixItems, minItems = 0 }: JsonSchema,
  all: All,
  name: string,
  deep: number,
) {
  if (prefixItems) return prefixItems.map((part) => exampleOf(part, all, "", deep + 1));
  if (items === undefined || (deep >= deepest && minItems === 0)) return [];
  return Array.from({ length: Math.max(minItems, 1) }, () => exampleOf(items, all, name, deep + 1));
}

const hex = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/** Tried in turn where a text has to fit a pattern. */
const samples = [
  "demo",
  "1.0.0",
  hex,
  "1",
  "2026-03-01T00:00:00.000Z",
  "2026-03-01",
  "03-31",
  "demo-0001",
];

/** What stands in fields of these names, where it fits. */
const named: Readonly<Record<string, readonly string[]>> = {
  name: ["第一支部"],
  fullName: ["中共示范区东街道第一支部委员会"],
  unit: ["东街道", "east"],
  units: ["east"],
  branch: ["e1"],
  grid: ["taihu-42"],
  person: ["7"],
  comment: ["请补充会议记录。"],
  items: ["请补充会议记录。"],
  reasons: ["本年度无此项工作。"],
  reason: ["依据补充材料。"],
};

function exampleText(schema: JsonSchema, name: string): string {
  if (schema.format === "date-time") return "2026-03-01T00:00:00.000Z";
  if (schema.format === "date") return "2026-03-01";
  const candidates = [...(named[name] ?? []), ...samples];
  return candidates.find((text) => fitsText(schema, text)) ?? "…";
}

function fitsText(
  { pattern, allOf = [], minLength = 0, maxLength = 1e9 }: JsonSchema,
  text: string,
): boolean {
  const fits = pattern === undefined || new RegExp(pattern, "u").test(text);
  const inside = text.length >= minLength && text.length <= maxLength;
  return fits && inside && allOf.every((part) => fitsText(part, text));
}

function exampleNumber(schema: JsonSchema, name: string): number {
  const { minimum = 0, exclusiveMinimum, maximum = 1e9 } = schema;
  const usual = name === "cycle" || name === "year" ? 2026 : name === "star" ? 5 : 1;
  const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
  return Math.min(Math.max(usual, least), maximum);
}
