import type { Json } from "./toJson.ts";

/**
 * JSON with sorted keys and no blanks, as RFC 8785 has it: the same content always gives the same text and
 * hash. Half a surrogate pair, which the RFC knows no form for, is written as the escape that ECMAScript gives it.
 */
export function writeJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(writeJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${writeJson(part)}`);
  return `{${parts.join(",")}}`;
}
