import type {
  Absence,
  Region,
  RegionDistrict,
  RegionRankings,
  RegionRow,
} from "../../shared/index.ts";
import { done } from "../acts/act.ts";
import type { Answer, Input } from "../objects/orders.ts";
import { regionOf } from "../store/regions.ts";
import type { RegionAt } from "./act.ts";
import { awaited, Gathering, unhurried } from "./gathering.ts";
import { mergeBest, type Place, sumUp } from "./merge.ts";
import type { Counted, Share } from "./share.ts";
import type { Shares } from "./shares.ts";

const usual = 50;
/** Districts that change while they are asked are asked again, so often. */
const rounds = 3;

/**
 * The best of all districts. Districts that have said nothing since they were last asked are believed; the
 * rows come from those districts alone that have them. One that does not answer is named, the others are shown.
 */
export async function regionRankings(
  at: RegionAt,
  { query }: Input<"regionRankings">,
): Promise<Answer> {
  const { env, sql, shares, now } = at;
  const region = regionOf(sql);
  const { limit = usual } = query;
  at.seen("regionRankings", "");
  const gathering = new Gathering(env, region.id, shares, awaited);
  const stale = region.districts.filter((id) => shares.isStale(id));
  await gathering.ask(new Map(stale.map((id) => [id, 0])));
  let view = viewOf(region, shares, gathering, query.cycle);
  let best = mergeBest(view.there, limit);
  for (let round = 0; round < rounds; round += 1) {
    const lacking = lackingOf(best, gathering);
    if (lacking.size === 0) break;
    await gathering.ask(lacking);
    view = viewOf(region, shares, gathering, query.cycle);
    best = mergeBest(view.there, limit);
  }
  const old = shares.longUnasked(region.districts, now);
  if (old.length > 0) {
    at.later(
      new Gathering(env, region.id, shares, unhurried).ask(new Map(old.map((id) => [id, 0]))),
    );
  }
  return done(200, answerOf(region, view, shares, best, gathering));
}

/** What is shown: the districts that are there, the year they are in, and who is missing. */
interface View {
  readonly cycle: number;
  readonly there: readonly Share[];
  readonly missing: RegionRankings["missing"];
}

function viewOf(
  { districts }: Region,
  shares: Shares,
  { absent }: Gathering,
  asked: number | undefined,
): View {
  const known = districts.flatMap((id) => (absent.has(id) ? [] : (shares.get(id) ?? [])));
  const cycle = asked ?? known.reduce((newest, share) => Math.max(newest, share.cycle), 0);
  const reasonOf = (id: string): Absence | undefined =>
    absent.get(id) ?? (shares.get(id)?.cycle === cycle ? undefined : "cycle");
  const missing = districts.flatMap((id) => {
    const reason = reasonOf(id);
    return reason ? [{ id, reason }] : [];
  });
  return { cycle, there: known.filter((share) => share.cycle === cycle), missing };
}

/** Which districts have rows among the best that they have not brought yet, and how many. */
function lackingOf(best: readonly Place[], gathering: Gathering): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>();
  for (const { district, at } of best) wanted.set(district, at + 1);
  const lacks = ([district, rows]: readonly [string, number]) =>
    (gathering.rowsOf(district)?.length ?? 0) < rows;
  return new Map([...wanted].filter(lacks));
}

function answerOf(
  { id, name }: Region,
  { cycle, there, missing }: View,
  shares: Shares,
  best: readonly Place[],
  gathering: Gathering,
): RegionRankings {
  const stars = sumUp(there.map((share) => share.stars));
  const of = total(stars);
  return {
    region: { id, name },
    ...{ cycle, of, missing },
    stars: stars.map(starCount),
    shares: sumUp(there.map((share) => share.shares)).map(([from, branches]) => ({
      from,
      branches,
    })),
    districts: there.map((share) => ({
      ...districtOf(share, shares.askedAt(share.id)),
      ...(gathering.late.has(share.id) ? { stale: true as const } : {}),
    })),
    rows: best.flatMap((place) => rowAt(place, of, gathering)),
  };
}

/** The row at a place; none where its district has become another again and again while it was asked. */
function rowAt(place: Place, of: number, gathering: Gathering): readonly RegionRow[] {
  const found = gathering.rowsOf(place.district)?.[place.at];
  if (found?.key !== place.key) return [];
  const { key, ...row } = found;
  const { rank, tied, district } = place;
  return [{ ...row, rank, tied, district, percentile: { value: of - rank + 1, of } }];
}

const districtOf = ({ id, name, stars }: Share, asked: number): RegionDistrict => ({
  ...{ id, name },
  ranked: total(stars),
  stars: stars.map(starCount),
  asked: new Date(asked).toISOString(),
});

const starCount = ([star, branches]: Counted[number]) => ({ star, branches });

const total = (counts: Counted): number => counts.reduce((sum, [, n]) => sum + n, 0);
