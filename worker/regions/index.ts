import type { RegionName } from "../../shared/index.ts";
import { done } from "../acts/act.ts";
import type { Env } from "../env.ts";
import { refuse } from "../errors.ts";
import type { Answer, Input } from "../objects/orders.ts";
import { readRegion, writeRegion } from "../store/regions.ts";
import { regionRankings } from "./rankings.ts";

/** What a region does for a call of one route. */
export type RegionAct<Name extends RegionName> = (
  at: { readonly sql: SqlStorage; readonly env: Env },
  input: Input<Name>,
) => Answer | Promise<Answer>;

/** Makes the region, or says anew what it is called and which districts it has. */
const createRegion: RegionAct<"createRegion"> = ({ sql }, { body }) => {
  const status = readRegion(sql) ? 200 : 201;
  writeRegion(sql, { ...body, districts: [...new Set(body.districts)] });
  return done(status, readRegion(sql) ?? body);
};

const region: RegionAct<"region"> = ({ sql }) => {
  const found = readRegion(sql);
  return found ? done(200, found) : refuse(404, "request.notFound");
};

export const regionActs: { readonly [Name in RegionName]: RegionAct<Name> } = {
  createRegion,
  region,
  regionRankings,
};
