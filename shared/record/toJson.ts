import { type Issue, type IssueCode, issue } from "../base/issue.ts";
import { failure, type Result, success } from "../base/result.ts";
import { placeOf, shown } from "./shown.ts";

/** What JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A decision is some ten levels deep; far deeper ones are a slip, or meant to break their reader. */
const maxDepth = 100;

/**
 * A value costs 8, its key or position as much, a character 1: what costs no more than this is written in
 * less than 2^29 characters, the longest text an engine holds, for a number takes 25 and an escape 6.
 */
const maxCost = 80_000_000;

/** `path`: the keys and positions on the way to the value that is being copied. */
interface Walk {
  readonly path: (string | number)[];
  readonly issues: Issue[];
  cost: number;
}

/**
 * Copies a value that holds nothing but JSON, or names the first place that JSON has no form for:
 * "record.content" (NaN, Infinity, half a surrogate pair, undefined in a list, functions, objects of a
 * class), "record.depth" (more than 100 levels, or a cycle), "record.size". As in `JSON.stringify` a
 * member that is undefined is left out; unlike there nothing turns into null, and no `toJSON` is called.
 */
export function toJson(value: unknown, root = "value"): Result<Json> {
  const walk: Walk = { path: [root], issues: [], cost: 0 };
  const copy = copyOf(value, walk);
  return copy === undefined ? failure(...walk.issues) : success(copy);
}

/** Undefined: refused, and the walk holds the reason. */
function copyOf(value: unknown, walk: Walk): Json | undefined {
  walk.cost += 8 + (typeof value === "string" ? value.length : 0);
  if (walk.cost > maxCost) return refuse(walk, "record.size", {});
  if (isSimple(value)) return value;
  if (!isList(value) && !isPlain(value))
    return refuse(walk, "record.content", { found: shown(value) });
  if (walk.path.length > maxDepth) return refuse(walk, "record.depth", { limit: `${maxDepth}` });
  const parts = partsOf(isList(value) ? value.entries() : Object.entries(value), walk);
  if (!parts) return undefined;
  return isList(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

type Part<T> = readonly [key: string | number, part: T];

function partsOf(entries: Iterable<Part<unknown>>, walk: Walk): Part<Json>[] | undefined {
  const parts: Part<Json>[] = [];
  for (const [key, part] of entries) {
    if (part === undefined && typeof key === "string") continue;
    if (copyOf(key, walk) === undefined) return undefined;
    walk.path.push(key);
    const copy = copyOf(part, walk);
    if (copy === undefined) return undefined;
    walk.path.pop();
    parts.push([key, copy]);
  }
  return parts;
}

/** In "u" mode a pair of surrogates is one character, hence only a lone one matches. */
const loneSurrogate = /\p{Surrogate}/u;

function isSimple(value: unknown): value is null | boolean | number | string {
  if (typeof value === "string") return !loneSurrogate.test(value);
  return value === null || typeof value === "boolean" || Number.isFinite(value);
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** An object that is no class's: right below the root of its realm, or a root itself. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const above: unknown = Object.getPrototypeOf(value);
  return above === null || Object.getPrototypeOf(above) === null;
}

function refuse(walk: Walk, code: IssueCode, data: { limit?: string; found?: string }): undefined {
  walk.issues.push(issue(code, undefined, { at: placeOf(walk.path), ...data }));
}
