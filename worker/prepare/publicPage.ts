import { refuse } from "../errors.ts";
import { findDistrict } from "../request/findDistrict.ts";
import type { Prepare } from "./preparation.ts";

/** Finds the district that the path names: nobody who asks has a token that would say which. */
export const publicPage: Prepare<"publicPage"> = async (env, _caller, raw) => {
  const district = await findDistrict(env, raw.params.district);
  return district ? { ok: true, input: raw, district } : refuse(404, "request.notFound");
};
