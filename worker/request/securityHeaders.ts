import { createMiddleware } from "hono/factory";
import { apiBase } from "../../shared/index.ts";
import type { AppEnv } from "../env.ts";
import { allowOrigin } from "./allowOrigin.ts";
import { roleHeader } from "./roleHeader.ts";

/** Where Microsoft serves office.js: the world, China (21Vianet), and the library that it loads in turn. */
const officeScripts = {
  global: "https://appsforoffice.microsoft.com",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn",
} as const;
const loadedInTurn = "https://ajax.aspnetcdn.com";

/** Of the cloud that the add-in was built for; of both where the Worker was not told. */
const scriptsOf = (cloud: string | undefined): string =>
  cloud !== undefined && Object.hasOwn(officeScripts, cloud)
    ? `${officeScripts[cloud as keyof typeof officeScripts]} ${loadedInTurn}`
    : [...Object.values(officeScripts), loadedInTurn].join(" ");

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

/** No X-Frame-Options: Excel on the web frames the pane. */
const pagePolicy = (cloud: string | undefined): string =>
  [
    "default-src 'self'",
    `script-src 'self' ${scriptsOf(cloud)}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
    `frame-ancestors 'self' ${officeHosts}`,
  ].join("; ");

const eitherCloud = pagePolicy(undefined);
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
  const policy = policyOf(type, c.env.CLOUD);
  // A page that says itself what it may do needs less than the pane.
  if (policy && !headers.has("content-security-policy")) {
    headers.set("content-security-policy", policy);
  }
  headers.delete(roleHeader);
  const isApi = c.req.path.startsWith(`${apiBase}/`);
  if (isApi) allowOrigin(c.req.raw, headers, c.env.ORIGINS);
  if (isApi && !headers.has("cache-control")) headers.set("cache-control", "no-store");
  if (reply === c.res) return;
  c.res = undefined;
  c.res = reply;
});

function policyOf(type: string, cloud: string | undefined): string | undefined {
  if (type.startsWith("text/html")) return cloud === undefined ? eitherCloud : pagePolicy(cloud);
  return type.includes("json") ? dataPolicy : undefined;
}

/** Whether a reply was made here; the headers of one that came by `fetch` cannot be changed. */
function isOurs(reply: Response): boolean {
  try {
    reply.headers.delete("x-request-id");
    return true;
  } catch {
    return false;
  }
}
