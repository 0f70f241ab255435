import { refusal } from "../errors.ts";
import { twice } from "../request/checkDistrict.ts";
import { readUnitRows, writeUnit } from "../store/unitNames.ts";
import { type Act, done } from "./act.ts";

/** Adds units and renames those that are there. */
export const putUnits: Act<"putUnits"> = ({ sql, changed, log }, { body }) => {
  const again = twice("units", body.units);
  if (again.length > 0) return refusal(422, ...again);
  for (const unit of body.units) writeUnit(sql, unit);
  // Rankings and lists call branches' units by name.
  changed();
  log("putUnits", "", { units: body.units.map(({ id }) => id) });
  return done(200, { units: readUnitRows(sql, null) });
};
