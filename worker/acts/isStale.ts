import { type Refusal, refuse } from "../errors.ts";

/**
 * Refuses an update that is not based on what is there now: what is there has to be named by If-Match, and
 * what is not there cannot be. Tags compare strongly (RFC 9110, 13.1.1). `etag`: undefined where nothing is.
 */
export function isStale(
  ifMatch: string | undefined,
  etag: string | undefined,
): Refusal | undefined {
  const named = ifMatch?.split(",").map((part) => part.trim()) ?? [];
  const isSame =
    etag === undefined ? ifMatch === undefined : named.includes(etag) || named.includes("*");
  return isSame ? undefined : refuse(412, "request.stale");
}
