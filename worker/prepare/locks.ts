import { directoryOf } from "../request/findDistrict.ts";
import type { Prepare } from "./preparation.ts";

/** Once the district has said that the caller may see them, the directory is asked for the locks. */
export const locks: Prepare<"locks"> = (env, { district }, input) => ({
  ok: true,
  input,
  finish: async (answer) => {
    if (!answer.ok) return answer;
    const found = await directoryOf(env).locks(district?.id ?? "");
    return { ...answer, body: JSON.stringify({ locks: found }) };
  },
});
