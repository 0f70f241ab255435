/** What a page from elsewhere may send and read. */
const methods = "GET, POST, PUT, DELETE";
const sent = "authorization, content-type, idempotency-key, if-match, if-none-match";
const read = "etag, retry-after, x-request-id";
/** How long a browser need not ask again, in seconds. */
const kept = "600";

/**
 * Lets pages of the origins that the operator named, separated by commas, call the API; without them nobody's.
 * Tokens go in a header: no cookie is ever asked for.
 */
export function allowOrigin(request: Request, headers: Headers, origins: string | undefined): void {
  if (!origins) return;
  headers.append("vary", "origin");
  const origin = request.headers.get("origin");
  const named = origins.split(",").map((one) => one.trim());
  if (!origin || !named.includes(origin)) return;
  headers.set("access-control-allow-origin", origin);
  headers.set("access-control-expose-headers", read);
  if (request.method !== "OPTIONS") return;
  headers.set("access-control-allow-methods", methods);
  headers.set("access-control-allow-headers", sent);
  headers.set("access-control-max-age", kept);
}
