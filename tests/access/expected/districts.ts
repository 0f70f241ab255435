import type { Rows } from "./cells.ts";

const ofDistrict = {
  home: {
    200: "coordinator operator",
    401: "unknown",
    403: "branch reviewer units stages observer stranger",
  },
  other: {
    200: "operator stranger",
    401: "unknown",
    403: "branch reviewer units stages coordinator observer",
  },
  never: {
    401: "unknown",
    403: "branch reviewer units stages coordinator observer stranger",
    404: "operator",
  },
} as const;

export const districts: Rows = {
  "codes home": ofDistrict.home,
  "codes other": ofDistrict.other,
  "codes never": ofDistrict.never,
  "revokeCode home": {
    204: "coordinator operator",
    401: "unknown",
    403: "branch reviewer units stages observer stranger",
  },
  "revokeCode other": {
    204: "operator stranger",
    401: "unknown",
    403: "branch reviewer units stages coordinator observer",
  },
  "revokeCode never": ofDistrict.never,
  "createDistrict home": {
    200: "operator",
    401: "unknown branch reviewer units stages coordinator observer stranger",
  },
  "createDistrict other": {
    200: "operator",
    401: "unknown branch reviewer units stages coordinator observer stranger",
  },
  "createDistrict never": {
    201: "operator",
    401: "unknown branch reviewer units stages coordinator observer stranger",
  },
  "issueCodes home": {
    201: "coordinator operator",
    401: "unknown",
    403: "branch reviewer units stages observer stranger",
  },
  "issueCodes other": {
    201: "operator stranger",
    401: "unknown",
    403: "branch reviewer units stages coordinator observer",
  },
  "issueCodes never": {
    401: "unknown",
    403: "branch reviewer units stages coordinator observer stranger",
    404: "operator",
  },
};
