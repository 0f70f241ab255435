import type { Json } from "./toJson.ts";

/** The way to the first place in which two values differ: [] where all of it does, undefined where nothing does. */
export function difference(
  a: Json | undefined,
  b: Json | undefined,
): readonly string[] | undefined {
  if (a === b) return undefined;
  if (!isContainer(a) || !isContainer(b) || Array.isArray(a) !== Array.isArray(b)) return [];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const way = difference(partOf(a, key), partOf(b, key));
    if (way) return [key, ...way];
  }
  return undefined;
}

type Container = Extract<Json, object>;

const isContainer = (value: Json | undefined): value is Container =>
  typeof value === "object" && value !== null;

/** Own parts only: "constructor" and "__proto__" are keys like any other. */
const partOf = (value: Container, key: string): Json | undefined =>
  Object.hasOwn(value, key) ? (value as { readonly [key: string]: Json })[key] : undefined;
