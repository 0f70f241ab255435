import { type Refusal, refuse } from "../errors.ts";

/**
 * Refuses an update that is not based on what is there now: what is there has to be named by If-Match, and
 * what is not there cannot be. Tags compare strongly (RFC 9110, 13.1.1). `etag`: undefined where nothing is.
 * One that names nothing gets 428, not 412: 412 tells a client to load anew, and one that never sends
 * If-Match would do so for ever.
 */
export function isStale(
  ifMatch: string | undefined,
  etag: string | undefined,
): Refusal | undefined {
  if (etag === undefined) return ifMatch === undefined ? undefined : refuse(412, "request.stale");
  if (ifMatch === undefined) return { ...refuse(428, "request.precondition"), etag };
  const named = ifMatch.split(",").map((part) => part.trim());
  const isSame = named.includes(etag) || named.includes("*");
  return isSame ? undefined : { ...refuse(412, "request.stale"), etag };
}
