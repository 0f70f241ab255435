import type { LongName } from "../../shared/index.ts";
import { exportDistrict } from "./exportDistrict.ts";
import { importDistrict } from "./importDistrict.ts";
import type { LongAct } from "./longAct.ts";
import { verification } from "./verification.ts";

/** What a district does for the routes that take many steps. */
export const longActs: { readonly [Name in LongName]: LongAct<Name> } = {
  exportDistrict,
  importDistrict,
  verification,
};
