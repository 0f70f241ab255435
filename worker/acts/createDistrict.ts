import { gridIds } from "../branches/gridIds.ts";
import { unavailable } from "../errors.ts";
import { checkDistrict } from "../request/checkDistrict.ts";
import { countBranches, countUnits, readDistrict, writeDistrict } from "../store/districts.ts";
import { placeAll } from "../store/standings.ts";
import { type Act, done } from "./act.ts";

/** Makes the district or brings it up to date. */
export const createDistrict: Act<"createDistrict"> = (
  { sql, changed, cycleChanged, log },
  { body, isMade },
) => {
  const status = readDistrict(sql) ? 200 : 201;
  if (isMade && status === 201) return unavailable;
  const refused = checkDistrict(body, gridIds(sql));
  if (refused) return refused;
  writeDistrict(sql, body);
  placeAll(sql);
  changed();
  cycleChanged();
  const { id, cycle } = body;
  const counts = { units: countUnits(sql), branches: countBranches(sql) };
  log("createDistrict", "", { cycle, ...counts });
  return done(status, { id, ...counts });
};
