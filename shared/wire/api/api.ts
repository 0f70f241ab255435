import { branchRoutes } from "./branches.ts";
import { cycleRoutes } from "./cycles.ts";
import { decisionRoutes } from "./decisions.ts";
import { districtRoutes } from "./districts.ts";
import { draftRoutes } from "./drafts.ts";
import { gridRoutes } from "./grids.ts";
import { ledgerRoutes } from "./ledger.ts";
import { liveRoutes } from "./live.ts";
import { peopleRoutes } from "./people.ts";
import { rankingRoutes } from "./rankings.ts";
import { recordRoutes } from "./records.ts";
import { regionRoutes } from "./regions.ts";
import type { Params, Route, ViewType } from "./route.ts";
import { sessionRoutes } from "./sessions.ts";
import { submissionRoutes } from "./submissions.ts";

/** Every route of the API by its name. */
export const api = {
  ...sessionRoutes,
  ...districtRoutes,
  ...peopleRoutes,
  ...branchRoutes,
  ...gridRoutes,
  ...draftRoutes,
  ...submissionRoutes,
  ...cycleRoutes,
  ...ledgerRoutes,
  ...decisionRoutes,
  ...rankingRoutes,
  ...liveRoutes,
  ...recordRoutes,
  ...regionRoutes,
} as const;

export type RouteName = keyof typeof api;
/** Routes that the district's object carries out in many short steps, or that another object does. */
type Marked<Mark extends object> = {
  [Name in RouteName]: (typeof api)[Name] extends Mark ? Name : never;
}[RouteName];
export type LongName = Marked<{ readonly long: true }>;
export type RegionName = Marked<{ readonly of: "region" }>;
/** Routes that the object of a district and that of a region carry out alike. */
export type SharedName = Marked<{ readonly of: "both" }>;
/** The others: one step of the district's object each. */
export type ActName = Exclude<RouteName, LongName | RegionName>;
export type RouteOf<Name extends RouteName> = (typeof api)[Name];

/** The same, for whoever walks through all of them. */
export const apiRoutes: readonly (readonly [RouteName, Route])[] = Object.entries(api) as [
  RouteName,
  Route,
][];

export { bodyLimits } from "./route.ts";
export type { Params, Route, ViewType };
