import { gridIds } from "../branches/gridIds.ts";
import { unavailable } from "../errors.ts";
import { noteMove } from "../ledger/noteMove.ts";
import { checkDistrict } from "../request/checkDistrict.ts";
import { readStored } from "../store/branches.ts";
import { countBranches, countUnits, readDistrict, writeDistrict } from "../store/districts.ts";
import { placeAll } from "../store/standings.ts";
import { type Act, done } from "./act.ts";

/** Makes the district or brings it up to date. */
export const createDistrict: Act<"createDistrict"> = (at, { body, isMade }) => {
  const { sql, changed, cycleChanged, log } = at;
  const status = readDistrict(sql) ? 200 : 201;
  if (isMade && status === 201) return unavailable;
  const refused = checkDistrict(body, gridIds(sql));
  if (refused) return refused;
  const before = body.branches.map(({ id: branch }) => readStored(sql, branch));
  writeDistrict(sql, body);
  for (const [row, branch] of body.branches.entries())
    noteMove(at, body.cycle, before[row], branch);
  placeAll(sql);
  changed();
  cycleChanged();
  const { id, cycle } = body;
  const counts = { units: countUnits(sql), branches: countBranches(sql) };
  log("createDistrict", "", { cycle, ...counts });
  return done(status, { id, ...counts });
};
