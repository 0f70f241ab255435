import type { Rows } from "./cells.ts";

/** Nobody may, whoever they are. */
const refusedToAll = {
  401: "unknown operator",
  403: "branch reviewer units stages coordinator observer stranger",
};

export const submissions: Rows = {
  "submit:self e1": {
    201: "branch",
    401: "unknown operator",
    403: "reviewer units stages coordinator observer stranger",
  },
  "submit:self e2": refusedToAll,
  "submit:self w1": refusedToAll,
  // A stage is refused before anything is said about the branch.
  "submit:self x1": refusedToAll,
  "submit:self none": refusedToAll,
  "submit:first e1": {
    201: "reviewer units stages",
    401: "unknown operator",
    403: "branch coordinator observer stranger",
  },
  "submit:first e2": {
    201: "reviewer units stages",
    401: "unknown operator",
    403: "branch coordinator observer stranger",
  },
  "submit:first w1": {
    201: "reviewer stages",
    401: "unknown operator",
    403: "branch units coordinator observer stranger",
  },
  "submit:first x1": {
    401: "unknown operator",
    403: "branch units coordinator observer stranger",
    404: "reviewer stages",
  },
  "submit:first none": {
    401: "unknown operator",
    403: "branch units coordinator observer stranger",
    404: "reviewer stages",
  },
  "submit:recheck e1": {
    201: "reviewer units",
    401: "unknown operator",
    403: "branch stages coordinator observer stranger",
  },
  "submit:recheck w1": {
    201: "reviewer",
    401: "unknown operator",
    403: "branch stages units coordinator observer stranger",
  },

  "submission e1": {
    200: "branch reviewer units stages coordinator observer",
    401: "unknown operator",
    404: "stranger",
  },
  "submission e2": {
    401: "unknown operator",
    403: "branch",
    404: "reviewer units stages coordinator observer stranger",
  },
  "submission w1": {
    200: "reviewer stages coordinator observer",
    401: "unknown operator",
    403: "branch units",
    404: "stranger",
  },
  "submission x1": {
    200: "stranger",
    401: "unknown operator",
    403: "branch units",
    404: "reviewer stages coordinator observer",
  },
  "submission none": {
    401: "unknown operator",
    403: "branch units",
    404: "reviewer stages coordinator observer stranger",
  },

  "sendBack e1": {
    201: "reviewer units stages coordinator",
    401: "unknown operator",
    403: "branch observer",
    404: "stranger",
  },
  "sendBack e2": {
    401: "unknown operator",
    403: "branch observer",
    404: "reviewer units stages coordinator stranger",
  },
  "sendBack w1": {
    201: "reviewer stages coordinator",
    401: "unknown operator",
    403: "branch units observer",
    404: "stranger",
  },
  "sendBack x1": {
    201: "stranger",
    401: "unknown operator",
    403: "branch units observer",
    404: "reviewer stages coordinator",
  },
  "sendBack none": {
    401: "unknown operator",
    403: "branch units observer",
    404: "reviewer stages coordinator stranger",
  },

  "history e1": {
    200: "branch reviewer units stages coordinator observer",
    401: "unknown operator",
    404: "stranger",
  },
  "history e2": {
    200: "reviewer units stages coordinator observer",
    401: "unknown operator",
    403: "branch",
    404: "stranger",
  },
  "history w1": {
    200: "reviewer stages coordinator observer",
    401: "unknown operator",
    403: "branch units",
    404: "stranger",
  },
  "history x1": {
    200: "stranger",
    401: "unknown operator",
    403: "branch units",
    404: "reviewer stages coordinator observer",
  },
  "history none": {
    401: "unknown operator",
    403: "branch units",
    404: "reviewer stages coordinator observer stranger",
  },
  "comparison e1": {
    200: "branch reviewer units stages coordinator observer",
    401: "unknown operator",
    404: "stranger",
  },
  "comparison e2": {
    401: "unknown operator",
    403: "branch",
    404: "reviewer units stages coordinator observer stranger",
  },
  "comparison w1": {
    200: "reviewer stages coordinator observer",
    401: "unknown operator",
    403: "branch units",
    404: "stranger",
  },
  "comparison x1": {
    200: "stranger",
    401: "unknown operator",
    403: "branch units",
    404: "reviewer stages coordinator observer",
  },
  "comparison none": {
    401: "unknown operator",
    403: "branch units",
    404: "reviewer stages coordinator observer stranger",
  },

  "withdraw e1": {
    201: "branch",
    401: "unknown operator",
    403: "reviewer units stages coordinator observer stranger",
  },
  "withdraw e2": refusedToAll,
  "withdraw w1": refusedToAll,
  "withdraw x1": refusedToAll,
  "withdraw none": refusedToAll,
};
