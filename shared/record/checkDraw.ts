import { type Issue, issue } from "../base/issue.ts";
import { shown } from "./shown.ts";

/**
 * Text that two people who read it from a page type alike: nothing invisible in it, no blank at its
 * ends, as many characters as `howMany` says.
 */
const visible = (howMany: string) => {
  const form = new RegExp(`^(?:[^\\s\\p{Cc}\\p{Cf}\\p{Cs}]| ){${howMany}}$`, "u");
  return (text: unknown) => typeof text === "string" && form.test(text) && text.trim() === text;
};
const isSeed = visible("8,200");
const isId = visible("1,200");

/** What is wrong with a draw before it is held, whatever it is. Of several bad or repeated ids the first is named. */
export function checkDraw(input: unknown): Issue[] {
  const { seed, list, take, unit }: Readonly<Record<string, unknown>> = Object(input);
  const issues = isSeed(seed)
    ? []
    : [issue("draw.seed", undefined, { limit: "8–200", found: shown(seed) })];
  if (unit !== undefined && !isId(unit)) issues.push(noId("unit", unit));
  if (!Array.isArray(list)) return [...issues, noId("list", list)];
  return [...issues, ...checkList(list), ...checkTake(take, list.length)];
}

/** The first id that is none, or else the first by id that stands there twice. */
export function checkList(list: readonly unknown[]): Issue[] {
  const bad = list.findIndex((id) => !isId(id));
  if (bad >= 0) return [noId(`list.${bad}`, list[bad])];
  const sorted = [...list].sort();
  const twice = sorted.find((id, at) => id === sorted[at - 1]);
  return twice === undefined ? [] : [issue("draw.idTwice", undefined, { found: shown(twice) })];
}

const noId = (at: string, id: unknown) =>
  issue("draw.id", undefined, { at, limit: "1–200", found: shown(id) });

function checkTake(take: unknown, most: number): Issue[] {
  if (Number.isInteger(take) && Number(take) >= 0 && Number(take) <= most) return [];
  return [issue("draw.take", undefined, { limit: `0–${most}`, found: shown(take) })];
}
