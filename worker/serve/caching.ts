/** A name that the build made from the content: `assets/pane-Bk3x9_Qz.js`. */
const hashed = /\/assets\/[^/]+-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

/** How long a browser may keep a file: a hashed name for ever, a page never without asking. */
export function cacheControl(pathname: string, contentType: string): string {
  if (contentType.startsWith("text/html")) return "no-cache";
  return hashed.test(pathname) ? "public, max-age=31536000, immutable" : "public, max-age=300";
}
