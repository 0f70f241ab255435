import { refuse } from "../errors.ts";
import { readNewestPublication, readPublicationText } from "../store/publications.ts";
import type { Act } from "./act.ts";

/** What was published of a year, as it was published last. */
export const publication: Act<"publication"> = ({ sql, seen }, { params }) => {
  const row = /^2\d{3}$/.test(params.year) && readNewestPublication(sql, Number(params.year));
  if (!row) return refuse(404, "request.notFound");
  seen("publication", params.year);
  return { ok: true, status: 200, body: readPublicationText(sql, row) };
};
