import { quoted } from "../base/issue.ts";

/** How a refused value is quoted: what cannot be seen, sent or stored stands there as an escape. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 80)).slice(1, -1);
  return value === undefined || value === null ? String(value) : quoted(value);
}

/** The way to a place in JSON, "content.input.0.id", cut to 80 characters. */
export const placeOf = (way: readonly (string | number)[]): string =>
  way.join(".").replace(/(.{80}).+/su, "$1");
