import type * as z from "zod";
import { bodyLimits, type Issue, issue } from "../../shared/index.ts";
import { type Refusal, refusal, refuse } from "../errors.ts";
import { limitOf } from "./limitOf.ts";
import { readText } from "./readText.ts";

export { bodyLimits as limits };

export interface Body<T> {
  readonly ok: true;
  readonly value: T;
  /** the body as it came */
  readonly text: string;
}

/** Refuses what says that it is something else. */
export function checkType(request: Request, type: string): Refusal | undefined {
  const [given = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (given.trim().toLowerCase() === type) return undefined;
  return refuse(415, "request.type", { limit: type });
}

/** Reads, parses and checks a JSON body, once. */
export async function parseBody<T>(
  request: Request,
  schema: z.ZodType<T>,
  limit: number,
): Promise<Body<T> | Refusal> {
  const otherType = checkType(request, "application/json");
  if (otherType) return otherType;
  const read = await readText(request, limit);
  if (read === "tooLarge") return refuse(413, "request.size", { limit: `${limit / 1024} KB` });
  if (read === "broken") return refuse(400, "request.json");
  const json = parseJson(read.text);
  if (!json) return refuse(400, "request.json");
  if (json.hasPrototypeKey) return refusal(422, shape(["__proto__"], "0 ×"));
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { ok: true, value: parsed.data, text: read.text };
  return misshapen(parsed.error);
}

/** The refusal of what has another shape than was agreed: each finding with its place. */
export const misshapen = ({ issues }: z.ZodError): Refusal =>
  refusal(422, ...issues.map((found) => shape(placeOf(found), limitOf(found))));

/** A key that nobody knows is its own place. */
const placeOf = (found: z.core.$ZodIssue): readonly PropertyKey[] =>
  found.code === "unrecognized_keys" ? [...found.path, ...found.keys.slice(0, 1)] : found.path;

/** The issue of a body that has another shape than was agreed; paths and limits are cut short. */
export const shape = (path: readonly PropertyKey[], limit: string): Issue =>
  issue("request.shape", undefined, {
    at: path.map(String).join(".").slice(0, 80) || "body",
    limit: limit.slice(0, 120),
  });

/** JSON.parse makes a key "__proto__", zod drops it: what a client sends is refused rather than lost. */
function parseJson(
  text: string,
): { readonly value: unknown; readonly hasPrototypeKey: boolean } | undefined {
  let hasPrototypeKey = false;
  // A reviver sees every key of every object, and costs twice the parsing: only where a body may need it.
  const isSuspect = text.includes("__proto__") || text.includes("\\u00");
  const look = (key: string, value: unknown) => {
    if (key === "__proto__") hasPrototypeKey = true;
    return value;
  };
  try {
    return { value: JSON.parse(text, isSuspect ? look : undefined), hasPrototypeKey };
  } catch {
    return undefined;
  }
}
