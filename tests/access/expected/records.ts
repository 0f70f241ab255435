import type { Rows } from "./cells.ts";

/** To a route that is the operator's alone everybody else is nobody. */
const others = "unknown branch reviewer units stages coordinator observer stranger";

const home = {
  200: "coordinator operator",
  401: "unknown",
  403: "branch reviewer units stages observer stranger",
} as const;
const other = {
  200: "operator stranger",
  401: "unknown",
  403: "branch reviewer units stages coordinator observer",
} as const;
const never = {
  401: "unknown",
  403: "branch reviewer units stages coordinator observer stranger",
  404: "operator",
} as const;

export const records: Rows = {
  "log home": home,
  "log other": other,
  "log never": never,
  "exportDistrict home": home,
  "exportDistrict other": other,
  "exportDistrict never": never,
  "verification home": {
    200: "coordinator observer operator",
    401: "unknown",
    403: "branch reviewer units stages stranger",
  },
  "verification other": other,
  "verification never": never,
  // What is sent is no export, which is found before or after the district is looked for.
  "importDistrict home": { 409: "operator", 401: others },
  "importDistrict other": { 409: "operator", 401: others },
  "importDistrict never": { 422: "operator", 401: others },
};
