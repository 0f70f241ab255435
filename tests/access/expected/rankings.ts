import type { Rows } from "./cells.ts";

export const rankings: Rows = {
  "rankings -": {
    200: "reviewer units stages coordinator observer stranger",
    401: "unknown operator",
    403: "branch",
  },
  "standings -": {
    200: "reviewer units stages coordinator observer stranger",
    401: "unknown operator",
    403: "branch",
  },
  "standing e1": {
    200: "reviewer units stages coordinator observer",
    401: "unknown operator",
    403: "branch",
    404: "stranger",
  },
  "standing e2": {
    401: "unknown operator",
    403: "branch",
    404: "reviewer units stages coordinator observer stranger",
  },
  "standing w1": {
    200: "reviewer stages coordinator observer",
    401: "unknown operator",
    403: "branch units",
    404: "stranger",
  },
  "standing x1": {
    200: "stranger",
    401: "unknown operator",
    403: "branch units",
    404: "reviewer stages coordinator observer",
  },
  "standing none": {
    401: "unknown operator",
    403: "branch units",
    404: "reviewer stages coordinator observer stranger",
  },
  "overview -": {
    200: "reviewer units stages coordinator observer stranger",
    401: "unknown operator",
    403: "branch",
  },
  "timeline 2026": {
    200: "reviewer units stages coordinator observer stranger",
    401: "unknown operator",
    403: "branch",
  },
  "timeline 2031": {
    401: "unknown operator",
    403: "branch",
    404: "reviewer units stages coordinator observer stranger",
  },
};
