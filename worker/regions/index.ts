import type { RegionName, SharedName } from "../../shared/index.ts";
import { type Act, done } from "../acts/act.ts";
import { closeSession } from "../acts/closeSession.ts";
import { codes } from "../acts/codes.ts";
import { log } from "../acts/log.ts";
import { refreshSession } from "../acts/refreshSession.ts";
import { revokeCode } from "../acts/revokeCode.ts";
import { revokeSession } from "../acts/revokeSession.ts";
import { sessions } from "../acts/sessions.ts";
import { readRegion, regionOf, writeRegion } from "../store/regions.ts";
import type { RegionAct } from "./act.ts";
import { issueRegionCodes } from "./issueCodes.ts";
import { meIn, openSessionIn } from "./sessions.ts";
import type { Shares } from "./shares.ts";

type Acts = { readonly [Name in Exclude<RegionName, "regionRankings">]: RegionAct<Name> } & {
  readonly [Name in SharedName]: Act<Name>;
};

/** The same call, as it would be about a district: these acts look at neither, but at what their object keeps. */
const asDistrict = <T extends { readonly params: { readonly region: string } }>(input: T) => ({
  ...input,
  params: { ...input.params, district: input.params.region },
});

/** What a region does for each route in one step; `rankings.ts` takes more. */
export const regionActs = (shares: Shares): Acts => ({
  createRegion: ({ sql, log: enter }, { body }) => {
    const status = readRegion(sql) ? 200 : 201;
    writeRegion(sql, body);
    shares.forget();
    const made = regionOf(sql);
    enter("createRegion", "", { districts: made.districts.length });
    return done(status, made);
  },
  region: ({ sql, seen }) => {
    seen("region", "");
    return done(200, regionOf(sql));
  },
  issueRegionCodes,
  regionCodes: (at, input) => codes(at, asDistrict(input)),
  revokeRegionCode: (at, input) => revokeCode(at, asDistrict(input)),
  regionLog: (at, input) => log(at, asDistrict(input)),
  openSession: openSessionIn(shares),
  closeSession,
  refreshSession,
  sessions,
  revokeSession,
  me: meIn(shares),
});
