import { createMiddleware } from "hono/factory";
import { apiBase } from "../../shared/index.ts";
import type { AppEnv } from "../env.ts";
import { isLocalhost } from "./localhost.ts";

/** Where Microsoft serves office.js: the world, China (21Vianet), and the library that it loads in turn. */
const officeScripts = [
  "https://appsforoffice.microsoft.com",
  "https://appsforoffice.cdn.partner.office365.cn",
  "https://ajax.aspnetcdn.com",
].join(" ");

/** Who may frame the pane: ourselves (the playground) and Excel on the web. */
const officeHosts = [
  "https://*.office.com",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://*.office365.com",
  "https://*.office.net",
  "https://*.partner.officewebapps.cn",
  "https://*.partner.office365.cn",
  "https://*.sharepoint.cn",
].join(" ");

/**
 * No X-Frame-Options: Excel on the web frames the pane. The own host's sockets are named, since not every
 * web view that Office uses takes 'self' for them (Safari's did not before 15.4).
 */
const htmlPolicy = (url: string): string =>
  [
    "default-src 'self'",
    `connect-src 'self'${ownSockets(url)}`,
    `script-src 'self' ${officeScripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
    `frame-ancestors 'self' ${officeHosts}`,
  ].join("; ");

/** Where the own sockets are. A Host header is the client's to write: only what is a plain host is repeated. */
export function ownSockets(url: string): string {
  const host = URL.parse(url)?.host ?? "";
  if (!/^[a-z0-9.:[\]-]+$/.test(host)) return "";
  return isLocalhost(url) ? ` ws://${host} wss://${host}` : ` wss://${host}`;
}

const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/**
 * Puts the headers that keep a browser honest on every reply, all at once: what comes from another service
 * is copied to be changed, and only once. What an API answers is not to be kept unless it says so.
 */
export const securityHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  const type = c.res.headers.get("content-type") ?? "";
  const reply = isOurs(c.res) ? c.res : new Response(c.res.body, c.res);
  const { headers } = reply;
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "no-referrer");
  headers.set("x-request-id", c.get("requestId"));
  if (type.startsWith("text/html")) headers.set("content-security-policy", htmlPolicy(c.req.url));
  else if (type.includes("json")) headers.set("content-security-policy", dataPolicy);
  const isApi = c.req.path.startsWith(`${apiBase}/`);
  if (isApi && !headers.has("cache-control")) headers.set("cache-control", "no-store");
  if (reply === c.res) return;
  c.res = undefined;
  c.res = reply;
});

/** Whether a reply was made here; the headers of one that came by `fetch` cannot be changed. */
function isOurs(reply: Response): boolean {
  try {
    reply.headers.delete("x-request-id");
    return true;
  } catch {
    return false;
  }
}
