import type { RegionRankings } from "../../shared/index.ts";
import { done } from "../acts/act.ts";
import type { Env } from "../env.ts";
import { refuse } from "../errors.ts";
import { findDistrict } from "../request/findDistrict.ts";
import { readRegion } from "../store/regions.ts";
import type { RegionAct } from "./index.ts";
import { mergeShares } from "./merge.ts";
import type { Share } from "./share.ts";

const usual = 50;
/** Districts that are asked at the same time. */
const together = 20;
/** How long one may take, in milliseconds. */
const patience = 3000;

type Absence = RegionRankings["missing"][number]["reason"];

/** The best of all districts; one that does not answer is named, and the others are shown. */
export const regionRankings: RegionAct<"regionRankings"> = async ({ sql, env }, { query }) => {
  const region = readRegion(sql);
  if (!region) return refuse(404, "request.notFound");
  const { limit = usual } = query;
  const given = await askAll(env, region.districts, limit);
  const there = given.filter((share) => typeof share !== "string");
  const cycle = query.cycle ?? Math.max(0, ...there.map((share) => share.cycle));
  const missing = given.flatMap((share, at) => {
    const reason = absenceOf(share, cycle);
    return reason ? [{ id: region.districts[at] ?? "", reason }] : [];
  });
  const shares = there.filter((share) => share.cycle === cycle);
  const { id, name } = region;
  return done(200, {
    region: { id, name },
    cycle,
    missing,
    ...mergeShares(shares, limit),
  } satisfies RegionRankings);
};

function absenceOf(share: Share | Absence, cycle: number): Absence | undefined {
  if (typeof share === "string") return share;
  return share.cycle === cycle ? undefined : "cycle";
}

async function askAll(
  env: Env,
  ids: readonly string[],
  limit: number,
): Promise<(Share | Absence)[]> {
  const given: (Share | Absence)[] = [];
  for (let at = 0; at < ids.length; at += together) {
    given.push(
      ...(await Promise.all(ids.slice(at, at + together).map((id) => ask(env, id, limit)))),
    );
  }
  return given;
}

async function ask(env: Env, id: string, limit: number): Promise<Share | Absence> {
  const done = new AbortController();
  try {
    const district = await findDistrict(env, id);
    if (!district) return "unknown";
    const { signal } = done;
    const late = scheduler.wait(patience, { signal }).then((): Absence => "unreachable");
    // Nobody waits for it once the district has answered.
    late.catch(() => undefined);
    return await Promise.race([district.object().share(limit) as Promise<Share>, late]);
  } catch {
    return "unreachable";
  } finally {
    done.abort();
  }
}
