import { checkDistrict } from "../request/checkDistrict.ts";
import { directory, enterDistrict } from "../request/findDistrict.ts";
import type { Prepare } from "./preparation.ts";

/**
 * Checks what the shape does not say, and enters the district in the directory, which knows from then on
 * whether it was ever made: one that was and is empty has lost its file, and must not begin anew.
 */
export const createDistrict: Prepare<"createDistrict"> = async (env, _caller, { body }) => {
  const refused = checkDistrict(body);
  if (refused) return refused;
  const district = await enterDistrict(env, body.id);
  const isMade = await directory(env).isMade(body.id);
  const finish = async (text: string) => {
    if (!isMade) await directory(env).made(body.id);
    return text;
  };
  return { ok: true, input: { body, isMade }, district, finish };
};
