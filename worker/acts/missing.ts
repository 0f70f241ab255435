import { stages } from "../../shared/index.ts";
import { readMissing } from "../store/progress.ts";
import { type Act, done } from "./act.ts";

const usual = 100;

/** Branches within reach that have nothing handed in at a stage. */
export const missing: Act<"missing"> = ({ sql, who, seen }, { query }) => {
  const { stage = "self", limit = usual, after } = query;
  const reach = { units: who.units };
  const rows = readMissing(sql, reach, stages.indexOf(stage), { after, limit: limit + 1 });
  seen("missing", "");
  const branches = rows.slice(0, limit);
  const next = rows.length > limit ? { next: branches.at(-1)?.branch } : {};
  return done(200, { stage, branches, ...next });
};
