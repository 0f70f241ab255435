import type { Rows } from "./cells.ts";

const coordinatorOnly = {
  401: "unknown operator",
  403: "branch reviewer units stages observer",
} as const;
/** The other district's coordinator asks about a branch that is not theirs. */
const offices = {
  201: "reviewer units stages coordinator",
  401: "unknown operator",
  403: "branch observer",
  422: "stranger",
} as const;
const coordinators = { ...coordinatorOnly, 201: "coordinator", 422: "stranger" } as const;

/** All are about e1, of the unit "east"; entry 1 is a rectification of it. Nothing is decided yet. */
export const ledger: Rows = {
  "ledger 2026": {
    200: "branch reviewer units stages coordinator observer stranger",
    401: "unknown operator",
  },
  "ledger 2031": {
    401: "unknown operator",
    404: "branch reviewer units stages coordinator observer stranger",
  },
  "addLedger:application 2026": {
    201: "branch coordinator",
    401: "unknown operator",
    403: "reviewer units stages observer",
    422: "stranger",
  },
  "addLedger:application 2031": {
    401: "unknown operator",
    403: "observer",
    404: "branch reviewer units stages coordinator stranger",
  },
  "addLedger:veto 2026": offices,
  "addLedger:inspection 2026": offices,
  "addLedger:recheck 2026": offices,
  "addLedger:rectification 2026": offices,
  "addLedger:rectified 2026": {
    201: "branch reviewer units stages coordinator",
    401: "unknown operator",
    403: "observer",
    422: "stranger",
  },
  "addLedger:points 2026": coordinators,
  "addLedger:panel 2026": coordinators,
  "addLedger:held 2026": coordinators,
  "addLedger:direct 2026": coordinators,
  "addLedger:chosen 2026": coordinators,
  "addLedger:confirmed 2026": coordinators,
  "addLedger:revoke 2026": coordinators,
  // What is named is no veto.
  "addLedger:confirm 2026": { ...coordinatorOnly, 422: "coordinator stranger" },
  "addLedger:freeze 2026": { ...coordinatorOnly, 201: "coordinator stranger" },
  "addLedger:draw 2026": { ...coordinatorOnly, 201: "coordinator stranger" },
  "addLedger:notice 2026": { ...coordinatorOnly, 409: "coordinator stranger" },
  "addLedger:objection 2026": { ...coordinatorOnly, 409: "coordinator stranger" },
  "addLedger:outcome 2026": { ...coordinatorOnly, 409: "coordinator stranger" },
};
