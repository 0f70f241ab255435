import { refuse } from "../errors.ts";
import { matches } from "../rankings/matches.ts";
import { type Act, done } from "./act.ts";

/** A grid, whole. A version never changes, so that its name is its ETag. */
export const grid: Act<"grid"> = ({ memory, ifNoneMatch }, { params, query }) => {
  const found = memory.grid(params.grid, query.version);
  if (!found) return refuse(404, "request.notFound");
  const etag = `"${found.id}@${found.version}"`;
  if (matches(ifNoneMatch, etag)) return { ok: true, status: 304, body: "", etag };
  return { ...done(200, found), etag };
};
