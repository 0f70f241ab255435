import { refuse } from "../errors.ts";
import { readNewestPublication, readPublicationText } from "../store/publications.ts";
import type { Act } from "./act.ts";

/** What was published, to whoever asks, and nothing else: neither who asks nor what else there is is looked at. */
export const publicPage: Act<"publicPage"> = ({ sql, memory }, { query }) =>
  memory.publication(query.year, () => {
    const row = readNewestPublication(sql, query.year);
    if (!row) return undefined;
    const body = readPublicationText(sql, row);
    return { ok: true, status: 200, body, etag: `"${row.hash.slice(0, 24)}"` };
  }) ?? refuse(404, "request.notFound");
