import type { Rows } from "./cells.ts";

const everybodySignedIn = "branch reviewer units stages coordinator observer stranger regional";

export const sessions: Rows = {
  "openSession -": { 201: `unknown operator ${everybodySignedIn}` },
  "closeSession -": { 204: everybodySignedIn, 401: "unknown operator" },
  "refreshSession -": { 201: everybodySignedIn, 401: "unknown operator" },
  "sessions -": { 200: everybodySignedIn, 401: "unknown operator" },
  "revokeSession own": { 204: everybodySignedIn, 401: "unknown operator" },
  // To a stranger, and in a region, it is the number of a session of their own.
  "revokeSession reviewer": {
    204: "reviewer coordinator stranger",
    404: "regional",
    401: "unknown operator",
    403: "branch units stages observer",
  },
  "revokeSession none": {
    401: "unknown operator",
    403: "branch reviewer units stages observer",
    404: "coordinator stranger regional",
  },
  "me -": { 200: everybodySignedIn, 401: "unknown operator" },
};
