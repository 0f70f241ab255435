/** Whether an If-None-Match header names the current ETag, by weak comparison (RFC 9110, 13.1.2). */
export const matches = (header: string | undefined, etag: string): boolean =>
  (header ?? "").split(",").some((part) => ["*", etag].includes(part.trim().replace(/^W\//, "")));
