import type { OverviewRow, Ranking, Timeline } from "../../../shared/index.ts";

/** A district's ranking with all that explains it, as it is pulled and written. */
export interface PulledRanking extends Omit<Ranking, "rows"> {
  readonly rows: readonly OverviewRow[];
  /** how the year went on; null where it could not be read */
  readonly timeline: Timeline | null;
}
