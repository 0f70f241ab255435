import {
  type DraftBody,
  evaluate,
  type Grid,
  type Issue,
  itemsOf,
  type Marks,
  type SavedDraft,
} from "../../shared/index.ts";
import { gridOf } from "../branches/gridOf.ts";
import { refuse } from "../errors.ts";
import { districtOf, readBranch } from "../store/districts.ts";
import { readDraft, writeDraft } from "../store/drafts.ts";
import { otherVersion, strangers } from "../submissions/assess.ts";
import { handedOf } from "../submissions/handed.ts";
import { type Act, done } from "./act.ts";
import { tagOf } from "./branch.ts";
import { isStale } from "./isStale.ts";
import { mayDraft } from "./mayDraft.ts";

/** Saves a draft as it is given, and says what is wrong with it. */
export const putDraft: Act<"putDraft"> = (at, { params, query, body }) => {
  const { sql, memory, who, now, log } = at;
  const { branch } = params;
  const { stage } = query;
  const refused = mayDraft(at, branch, stage, body.grid.id);
  if (refused) return refused;
  const place = { cycle: districtOf(sql).cycle, branch, stage };
  const before = readDraft(sql, place);
  // A draft may be saved without saying what it is based on: it is one person's, in one place, mostly.
  const { ifMatch } = at;
  const stale = ifMatch && isStale(ifMatch, before && tagOf(before.revision));
  if (stale) return stale;
  const row = readBranch(sql, branch);
  const grid = row && gridOf(memory, row);
  const other = grid && otherVersion(grid, body.grid);
  if (!grid || other) return other ?? refuse(422, "submission.grid", { found: body.grid.id });
  const by = { person: who.person, time: now };
  const stamp = { grid: grid.id, grid_version: grid.version };
  const revision = writeDraft(sql, place, { ...stamp, ...handedOf(body), ...by });
  // Drafts are saved again and again: the log says who began or took over one, not each save.
  if (before?.person !== who.person) log("putDraft", branch, { stage });
  const time = new Date(now).toISOString();
  const saved: SavedDraft = { branch, stage, time, revision, issues: issuesOf(grid, body) };
  return { ...done(200, saved), etag: tagOf(revision) };
};

const mostIssues = 100;

function issuesOf(grid: Grid, draft: DraftBody): readonly Issue[] {
  const ids = new Set(itemsOf(grid).map(({ id }) => id));
  const { issues } = evaluate(grid, draft.marks as Marks);
  return [...issues, ...strangers(ids, draft)].slice(0, mostIssues);
}
