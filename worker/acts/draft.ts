import { refuse } from "../errors.ts";
import { matches } from "../rankings/matches.ts";
import { districtOf } from "../store/districts.ts";
import { readDraft } from "../store/drafts.ts";
import type { Act } from "./act.ts";
import { tagOf } from "./branch.ts";
import { mayLoadDraft } from "./mayDraft.ts";

/** The draft of a branch and stage. */
export const draft: Act<"draft"> = (at, { params, query }) => {
  const { sql, ifNoneMatch, seen } = at;
  const { branch } = params;
  const { stage } = query;
  const refused = mayLoadDraft(at, stage);
  if (refused) return refused;
  const row = readDraft(sql, { cycle: districtOf(sql).cycle, branch, stage });
  if (!row) return refuse(404, "request.notFound");
  const etag = tagOf(row.revision);
  if (matches(ifNoneMatch, etag)) return { ok: true, status: 304, body: "", etag };
  seen("draft", branch);
  const { revision, marks, reasons } = row;
  const grid = { id: row.grid, version: row.grid_version };
  const head = { branch, stage, grid, time: new Date(row.time).toISOString(), revision };
  const evidence = row.evidence === null ? "" : `,"evidence":${row.evidence}`;
  const content = `"marks":${marks},"reasons":${reasons}${evidence}`;
  return { ok: true, status: 200, body: `${JSON.stringify(head).slice(0, -1)},${content}}`, etag };
};
