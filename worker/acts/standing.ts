import { refuse } from "../errors.ts";
import { districtOf } from "../store/districts.ts";
import { countAround, readStanding } from "../store/standings.ts";
import { type Act, done } from "./act.ts";
import { rankOf, rowOf } from "./standings.ts";

/** One branch's place among those ranked; 404 where it has none yet. */
export const standing: Act<"standing"> = ({ sql, seen }, { params }) => {
  const { cycle } = districtOf(sql);
  const row = readStanding(sql, cycle, params.branch);
  if (!row) return refuse(404, "request.notFound");
  seen("standing", params.branch);
  const { all } = countAround(sql, cycle, row.place);
  return done(200, { ...rowOf(row, rankOf(sql, cycle, row.place)), of: all });
};
