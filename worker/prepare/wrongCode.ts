import { type Refusal, refuse } from "../errors.ts";

/** Every wrong code takes this long, in milliseconds: longer than it takes to find out what is wrong with it. */
const usual = 100;
/** Where nobody knows whose codes they are and many were wrong. */
const many = 2000;

/** Refuses a code, whatever is wrong with it, as late after the call as any other. */
export async function wrongCode(since: number, slow: boolean): Promise<Refusal> {
  await scheduler.wait(Math.min(Math.max(since + (slow ? many : usual) - Date.now(), 0), many));
  return refuse(401, "request.code");
}
