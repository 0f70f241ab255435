import type { Rows } from "./cells.ts";

const coordinators = {
  200: "coordinator stranger",
  401: "unknown operator",
  403: "branch reviewer units stages observer",
};

/** "reviewer" is the reviewer of the whole district; another district has somebody else of that number. */
export const people: Rows = {
  "people -": coordinators,
  "putPerson reviewer": {
    200: "coordinator",
    401: "unknown operator",
    403: "branch reviewer units stages observer",
    422: "stranger",
  },
  "putPerson none": {
    401: "unknown operator",
    403: "branch reviewer units stages observer",
    404: "coordinator stranger",
  },
  "locks -": coordinators,
  "liftLock -": {
    204: "coordinator stranger",
    401: "unknown operator",
    403: "branch reviewer units stages observer",
  },
};
