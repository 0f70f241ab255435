import type { Rows } from "./cells.ts";

export const live: Rows = {
  "live -": {
    101: "branch reviewer units stages coordinator observer stranger",
    401: "unknown operator",
  },
};
