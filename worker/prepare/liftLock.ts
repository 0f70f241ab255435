import { directoryOf } from "../request/findDistrict.ts";
import type { Prepare } from "./preparation.ts";

/** Once the district has said that the caller may, the directory lifts the lock, if it is there still. */
export const liftLock: Prepare<"liftLock"> = (env, { district }, input) => ({
  ok: true,
  input,
  finish: async (answer) => {
    if (answer.ok) await directoryOf(env).lift(district?.id ?? "", Number(input.params.lock));
    return answer;
  },
});
