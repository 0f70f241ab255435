import type { Rows } from "./cells.ts";

const readers = {
  200: "reviewer units stages coordinator observer stranger",
  401: "unknown operator",
  403: "branch",
} as const;
const coordinators = {
  401: "unknown operator",
  403: "branch reviewer units stages observer",
} as const;
const everybody = {
  200: "branch reviewer units stages coordinator observer stranger",
  401: "unknown operator",
} as const;

/** "own" is a grid that nobody has published yet. */
export const branches: Rows = {
  "units -": readers,
  "putUnits -": { ...coordinators, 200: "coordinator stranger" },
  "branches -": readers,
  "putBranches -": { ...coordinators, 200: "coordinator stranger" },
  "missing -": readers,

  "branch e1": {
    200: "branch reviewer units stages coordinator observer",
    401: "unknown operator",
    404: "stranger",
  },
  "branch e2": {
    200: "reviewer units stages coordinator observer",
    401: "unknown operator",
    403: "branch",
    404: "stranger",
  },
  "branch w1": {
    200: "reviewer stages coordinator observer",
    401: "unknown operator",
    403: "branch units",
    404: "stranger",
  },
  "branch x1": {
    200: "stranger",
    401: "unknown operator",
    403: "branch units",
    404: "reviewer stages coordinator observer",
  },
  "branch none": {
    401: "unknown operator",
    403: "branch units",
    404: "reviewer stages coordinator observer stranger",
  },

  // Without If-Match a branch is added, and none is changed.
  "putBranch e1": { ...coordinators, 201: "stranger", 428: "coordinator" },
  "putBranch e2": { ...coordinators, 201: "stranger", 428: "coordinator" },
  "putBranch w1": { ...coordinators, 201: "stranger", 428: "coordinator" },
  "putBranch x1": { ...coordinators, 201: "coordinator", 428: "stranger" },
  "putBranch none": { ...coordinators, 201: "coordinator stranger" },

  "grids -": everybody,
  "grid taihu-42": everybody,
  "grid own": {
    401: "unknown operator",
    404: "branch reviewer units stages coordinator observer stranger",
  },
  "addGrid own": { ...coordinators, 201: "coordinator stranger" },
};
