import type { Rows } from "./cells.ts";

const refused = {
  401: "unknown operator",
  403: "branch reviewer units stages observer",
} as const;

/** "2026" is the year that is rated, "2031" one that nobody has set. */
export const cycles: Rows = {
  "cycles -": {
    200: "branch reviewer units stages coordinator observer stranger",
    401: "unknown operator",
  },
  "cycle 2026": {
    200: "branch reviewer units stages coordinator observer stranger",
    401: "unknown operator",
  },
  "cycle 2031": {
    401: "unknown operator",
    404: "branch reviewer units stages coordinator observer stranger",
  },
  // It is there, and nothing says which version of it is meant.
  "putCycle 2026": { ...refused, 428: "coordinator stranger" },
  "putCycle 2031": { ...refused, 200: "coordinator stranger" },
  "decide 2026": { ...refused, 200: "coordinator stranger" },
  "decide 2031": { ...refused, 404: "coordinator stranger" },
  // What is not decided is not published, and what is open is not opened.
  "publish 2026": { ...refused, 409: "coordinator stranger" },
  "publish 2031": { ...refused, 404: "coordinator stranger" },
  "reopen 2026": { ...refused, 409: "coordinator stranger" },
  "reopen 2031": { ...refused, 404: "coordinator stranger" },
  // The district is in it already.
  "startYear 2026": { ...refused, 409: "coordinator stranger" },
  "startYear 2031": { ...refused, 404: "coordinator stranger" },
};
