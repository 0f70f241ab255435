import type { Rows } from "./cells.ts";

const refused = {
  401: "unknown operator",
  403: "branch reviewer units stages observer",
} as const;

const everybody = "unknown branch reviewer units stages coordinator observer operator stranger";

/** "2026" is the year that is rated and not decided yet; "2031" one that nobody has set. */
export const decisions: Rows = {
  "decision 2026": { ...refused, 200: "coordinator stranger" },
  "decision 2031": { ...refused, 404: "coordinator stranger" },
  "records 2026": { ...refused, 200: "coordinator stranger" },
  "records 2031": { ...refused, 404: "coordinator stranger" },
  // Nothing is sealed yet, and nothing published.
  "record 2026": { ...refused, 404: "coordinator stranger" },
  "record 2031": { ...refused, 404: "coordinator stranger" },
  "publication 2026": {
    401: "unknown operator",
    404: "branch reviewer units stages coordinator observer stranger",
  },
  "publication 2031": {
    401: "unknown operator",
    404: "branch reviewer units stages coordinator observer stranger",
  },
  // Whoever asks is answered the same, whether the district is there or not.
  "publicPage home": { 404: everybody },
  "publicPage other": { 404: everybody },
  "publicPage never": { 404: everybody },
};
