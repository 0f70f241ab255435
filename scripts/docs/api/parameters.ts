import * as z from "zod";
import type { Route } from "../../../shared/index.ts";
import * as parts from "../../../shared/wire/parts.ts";
import { fieldWords } from "./fieldWords.ts";
import type { Schemas } from "./schemas.ts";
import type { JsonSchema, Parameter } from "./types.ts";
import { described, headerWords, pathWords } from "./words.ts";

const ids = ["district", "branch", "unit", "grid", "region"];

/** Everything that a route takes beside its body. */
export const parametersOf = (route: Route, schemas: Schemas): Parameter[] => [
  ...[...route.path.matchAll(/:(\w+)/g)].map(([, name = ""]) => pathParameter(name, schemas)),
  ...queryParameters(route),
  ...headers(route),
];

function pathParameter(name: string, { refOf }: Schemas): Parameter {
  const part = ids.includes(name) ? parts.id : ({ ...parts } as Record<string, z.ZodType>)[name];
  const schema = part === undefined ? { type: "string" } : refOf(part, name);
  const words = pathWords[name] ?? { "zh-CN": name, en: name };
  return { name, in: "path", required: true, schema, ...described(words) };
}

/** The fields of the query's schema, each a parameter. */
function queryParameters({ query }: Route): Parameter[] {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input" }) as JsonSchema;
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: "query", required: required.includes(name), schema },
    ...described(fieldWords[name] ?? { "zh-CN": name, en: name }),
  }));
}

function headers({ once, tagged, match }: Route): Parameter[] {
  const text = { type: "string" } as const;
  const key = { ...text, pattern: "^[\\x21-\\x7e]{1,100}$", minLength: 1, maxLength: 100 };
  const found: (Parameter | false)[] = [
    once !== undefined && header("Idempotency-Key", headerWords.key, once === true, key),
    match === true && header("If-Match", headerWords.ifMatch, false, text),
    tagged === true && header("If-None-Match", headerWords.ifNoneMatch, false, text),
  ];
  return found.filter((each) => each !== false);
}

const header = (
  name: string,
  words: Parameters<typeof described>[0],
  required: boolean,
  schema: JsonSchema,
): Parameter => ({ name, in: "header", required, schema, ...described(words) });
