import { shippedIds } from "../branches/gridIds.ts";
import { checkDistrict } from "../request/checkDistrict.ts";
import { directoryOf, enterDistrict } from "../request/findDistrict.ts";
import { reached } from "../request/reached.ts";
import type { Finish, Prepare } from "./preparation.ts";

/**
 * Enters the district in the directory, which knows from then on whether it was ever made: one that was
 * and is empty has lost its file, and must not begin anew. A new one that is refused is not entered; it has
 * no grids of its own yet. What is wrong with one that is there its object says, who knows its grids.
 */
export const createDistrict: Prepare<"createDistrict"> = async (env, _caller, { body }) => {
  const isMade = await reached(directoryOf(env).isMade(body.id));
  const isThere = isMade || (await reached(directoryOf(env).has(body.id)));
  const refused = isThere ? undefined : checkDistrict(body, shippedIds);
  if (refused) return refused;
  const district = await enterDistrict(env, body.id);
  const finish: Finish = async (answer) => {
    if (answer.ok && !isMade) await directoryOf(env).made(body.id);
    return answer;
  };
  return { ok: true, input: { body, isMade }, district, finish };
};
