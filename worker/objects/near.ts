import type { Snapshot } from "./memory.ts";

/** What a Worker may know of an object that lives in its own isolate, without calling it. */
export interface Near {
  /** the ranking, if the object has it ready and the token may see it */
  readonly ranking: (token: string) => Snapshot | undefined;
}

/** How long, in milliseconds, an object counts as near after it last did something. */
const lease = 1000;

const near = new Map<string, { readonly object: Near; readonly until: number }>();

/**
 * Notes that an object is at work in this isolate. On plain workerd Worker and objects share one; on
 * Cloudflare they mostly do not, and then nobody is near. An object that is moved elsewhere cannot say
 * goodbye, hence the lease: nobody is told anything that was not true within the last second.
 */
export const isHere = (district: string, object: Near, now: number): void => {
  near.set(district, { object, until: now + lease });
};

/** The object of a district, if it is at work in this isolate. */
export function nearBy(district: string, now: number): Near | undefined {
  const found = near.get(district);
  return found && found.until > now ? found.object : undefined;
}
