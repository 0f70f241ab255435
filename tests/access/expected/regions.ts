import type { Rows } from "./cells.ts";

/** To a route that is the operator's alone everybody else is nobody. */
const others = "unknown branch reviewer units stages coordinator observer stranger regional";
const ofDistricts = "branch reviewer units stages coordinator observer stranger";

/** "made": the region whose coordinator calls; "none": nobody's id. */
const made = { 200: "operator regional", 401: "unknown", 403: ofDistricts } as const;
const none = { 404: "operator", 401: "unknown", 403: `${ofDistricts} regional` } as const;

export const regions: Rows = {
  "createRegion made": { 200: "operator", 401: others },
  "region made": made,
  "region none": none,
  "regionRankings made": made,
  "regionRankings none": none,
  "issueRegionCodes made": { 201: "operator", 401: others },
  "issueRegionCodes none": { 404: "operator", 401: others },
  "regionCodes made": made,
  "regionCodes none": none,
  "revokeRegionCode made": { 204: "operator regional", 401: "unknown", 403: ofDistricts },
  "revokeRegionCode none": none,
  "regionLog made": made,
  "regionLog none": none,
};
