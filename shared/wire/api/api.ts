import { branchRoutes } from "./branches.ts";
import { cycleRoutes } from "./cycles.ts";
import { districtRoutes } from "./districts.ts";
import { draftRoutes } from "./drafts.ts";
import { gridRoutes } from "./grids.ts";
import { liveRoutes } from "./live.ts";
import { peopleRoutes } from "./people.ts";
import { rankingRoutes } from "./rankings.ts";
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
  ...rankingRoutes,
  ...liveRoutes,
} as const;

export type RouteName = keyof typeof api;
export type RouteOf<Name extends RouteName> = (typeof api)[Name];

/** The same, for whoever walks through all of them. */
export const apiRoutes: readonly (readonly [RouteName, Route])[] = Object.entries(api) as [
  RouteName,
  Route,
][];

export type { Params, Route, ViewType };
