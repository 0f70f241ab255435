import type { Decision, DecisionRecord, PastStar, Publication } from "../../shared/index.ts";
import { readNewestPublication, readPublicationText } from "../store/publications.ts";
import { readPublishedYears, readRecordHeads, readRecordText } from "../store/records.ts";

/** What was decided by a grid in the years before and published: by branch. */
export function pastStars(sql: SqlStorage, year: number, grid: string): Map<string, PastStar[]> {
  const stars = new Map<string, PastStar[]>();
  for (const past of readPublishedYears(sql, year)) {
    for (const { id, star } of publishedOutcomes(sql, past, grid)) {
      if (star === null) continue;
      stars.set(id, [...(stars.get(id) ?? []), { year: past, star }]);
    }
  }
  return stars;
}

/** The outcomes of a grid that were published last of a year: of the record that the publication names. */
export function publishedOutcomes(
  sql: SqlStorage,
  cycle: number,
  grid: string,
): Decision["outcomes"] {
  const row = readNewestPublication(sql, cycle);
  if (!row) return [];
  const publication: Publication = JSON.parse(readPublicationText(sql, row));
  const hash = publication.grids.find((one) => one.grid === grid)?.hash;
  const head = readRecordHeads(sql, cycle).find((one) => one.grid === grid && one.hash === hash);
  const text = head && readRecordText(sql, head);
  if (text === undefined) return [];
  const record: DecisionRecord = JSON.parse(text);
  return (record.content.decision as Decision).outcomes;
}
