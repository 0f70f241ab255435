import { readUnitRows } from "../store/unitNames.ts";
import { type Act, done } from "./act.ts";

/** The units; a reviewer of some sees these. */
export const units: Act<"units"> = ({ sql, who }) =>
  done(200, { units: readUnitRows(sql, who.units) });
