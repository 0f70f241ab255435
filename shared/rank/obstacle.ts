import { type Issue, issue, quoted } from "../base/issue.ts";
import { isFields, isWhole, readable } from "./compare.ts";
import type { Criterion, RankEntry, RankPolicy } from "./standing.ts";

/** The same words for every such entry: there may be a hundred thousand of them. */
const noStar = issue("rank.noStar", undefined);
const noGrid = issue("rank.noGrid", undefined);

/** Why an entry has no place, or nothing where it has one; the entry is unknown: it may come from any JSON. */
export function obstacle(entry: unknown, within: RankPolicy["within"]): Issue | undefined {
  if (!isFields(entry)) return wrong("entry", entry, "{ id, star, attained }");
  const { id, star, grid } = entry;
  if (typeof id !== "string") return wrong("id", id, "abc-1");
  if (star === null || star === undefined) return noStar;
  if (!isWhole(star)) return wrong("star", star, whole);
  return within === "grid" && (typeof grid !== "string" || grid === "") ? noGrid : undefined;
}

const wrong = (at: string, found: unknown, limit: string) =>
  issue("rank.entry", undefined, { at, found: quoted(found), limit });

const whole = "0, 1, 2 …";
const limits: Readonly<Record<Criterion, string>> = {
  star: whole,
  attained: "{ value: 30, of: 42 }",
  nextMet: whole,
  margin: whole,
  panel: "0, 0.01, 0.02 …",
};

/** Which criterion of a placed entry could not be read, if any: there, but of no use. */
export function unread(entry: RankEntry, by: readonly Criterion[]): Issue | undefined {
  const at = by.find(
    (criterion) => isThere(entry[criterion]) && !readable[criterion](entry[criterion]),
  );
  if (at === undefined) return undefined;
  return issue("rank.criterion", undefined, { at, found: shown(entry[at]), limit: limits[at] });
}

const isThere = (value: unknown) => value !== undefined && value !== null;

const shown = (value: unknown) =>
  isFields(value) ? `${quoted(value["value"])}/${quoted(value["of"])}` : quoted(value);
