import type { VersionStep } from "./versionStep.ts";

type Leaves = ReadonlyMap<string, unknown>;

/** Plain words: a difference there may be a slip of the pen. */
const wordKeys: readonly string[] = ["zh-CN", "en", "clause"];

/** What stands at the ends of a value, each with the way to it; what is undefined is not there. */
function leavesOf(value: unknown, way: readonly string[] = []): [string, unknown][] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...way, key]));
  return value === undefined ? [] : [[JSON.stringify(way), value]];
}

const isWord = (way: string) => wordKeys.includes((JSON.parse(way) as string[]).at(-1) ?? "");

const differing = (before: Leaves, after: Leaves): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (way) => before.get(way) !== after.get(way),
  );

/**
 * The least step for a change that leaves every result as it is: patch where only words differ, which
 * may be a slip of the pen; minor where a text, a date or a figure is new, gone or another.
 */
export function wordStep(
  before: unknown,
  after: unknown,
): Extract<VersionStep, "none" | "patch" | "minor"> {
  const [had, has] = [new Map(leavesOf(before)), new Map(leavesOf(after))];
  const ways = differing(had, has);
  if (ways.length === 0) return "none";
  return ways.every((way) => isWord(way) && had.has(way) && has.has(way)) ? "patch" : "minor";
}

/** Whether two values say the same apart from their words. */
export function sameRules(before: unknown, after: unknown): boolean {
  const rules = (value: unknown) => new Map(leavesOf(value).filter(([way]) => !isWord(way)));
  return differing(rules(before), rules(after)).length === 0;
}
