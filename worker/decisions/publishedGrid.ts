import type {
  Cycle,
  Decision,
  DecisionInput,
  DecisionRecord,
  Publication,
} from "../../shared/index.ts";
import { readNames } from "../store/rated.ts";
import { type RecordRow, readRecordText } from "../store/records.ts";
import { publishedOutcomes } from "./pastStars.ts";

type Published = Publication["grids"][number];
type Branch = Published["branches"][number];

/** What is made known of a record: who holds which star. The highest first, then by unit and name. */
export function publishedGrid(
  sql: SqlStorage,
  cycle: Cycle,
  record: RecordRow,
  isAnew: boolean,
): Published {
  const { content }: DecisionRecord = JSON.parse(readRecordText(sql, record) ?? "");
  const { grid, applicants } = content.input as DecisionInput;
  const { outcomes } = content.decision as Decision;
  const isRestricted = cycle.policies?.decisions?.[record.grid]?.names === "restricted";
  const names = readNames(sql, new Map(applicants.map(({ id, unit }) => [id, unit])));
  const named = (id: string) => {
    const { name, unit } = names.get(id) ?? { name: id, unit: id };
    return isRestricted ? { unit } : { name, unit };
  };
  const branches = outcomes
    .flatMap(({ id, star }): Branch[] => (star ? [{ ...named(id), star }] : []))
    .sort((a, b) => b.star - a.star || compare(a.unit, b.unit) || compare(a.name, b.name));
  const changes = isAnew
    ? changesOf(publishedOutcomes(sql, cycle.year, record.grid), outcomes)
    : [];
  return {
    grid: record.grid,
    title: grid.title,
    hash: record.hash,
    branches,
    ...(isAnew ? { changes: changes.map(({ id, ...stars }) => ({ ...named(id), ...stars })) } : {}),
  };
}

/** Whose star is another one than what was published before. */
function changesOf(before: Decision["outcomes"], after: Decision["outcomes"]) {
  const [from, to] = [before, after].map(
    (outcomes) => new Map(outcomes.map(({ id, star }) => [id, star ?? 0])),
  ) as [Map<string, number>, Map<string, number>];
  return [...new Set([...from.keys(), ...to.keys()])]
    .sort()
    .map((id) => ({ id, from: from.get(id) ?? 0, to: to.get(id) ?? 0 }))
    .filter(({ from, to }) => from !== to);
}

const compare = (a = "", b = "") => (a < b ? -1 : Number(a > b));
