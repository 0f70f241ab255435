import { checkDistrict } from "../request/checkDistrict.ts";
import { directoryOf, enterDistrict } from "../request/findDistrict.ts";
import { reached } from "../request/reached.ts";
import type { Finish, Prepare } from "./preparation.ts";

/**
 * Checks what the shape does not say, and enters the district in the directory, which knows from then on
 * whether it was ever made: one that was and is empty has lost its file, and must not begin anew.
 */
export const createDistrict: Prepare<"createDistrict"> = async (env, _caller, { body }) => {
  const refused = checkDistrict(body);
  if (refused) return refused;
  const district = await enterDistrict(env, body.id);
  const isMade = await reached(directoryOf(env).isMade(body.id));
  const finish: Finish = async (answer) => {
    if (answer.ok && !isMade) await directoryOf(env).made(body.id);
    return answer;
  };
  return { ok: true, input: { body, isMade }, district, finish };
};
