import { checkDistrict } from "../request/checkDistrict.ts";
import { enterDistrict } from "../request/findDistrict.ts";
import type { Prepare } from "./preparation.ts";

/** Checks what the shape does not say, and enters the district in the directory. */
export const createDistrict: Prepare<"createDistrict"> = async (env, _caller, raw) => {
  const refused = checkDistrict(raw.body);
  if (refused) return refused;
  const district = await enterDistrict(env, raw.body.id);
  return { ok: true, input: raw, district };
};
