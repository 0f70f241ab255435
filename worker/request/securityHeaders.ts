import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../env.ts";

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

/** No X-Frame-Options: Excel on the web frames the pane. */
const htmlPolicy = [
  "default-src 'self'",
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

const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Puts the headers that keep a browser honest on every reply. */
export const securityHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  const html = (c.res.headers.get("content-type") ?? "").startsWith("text/html");
  const isData = /json/.test(c.res.headers.get("content-type") ?? "");
  c.header("x-content-type-options", "nosniff");
  c.header("referrer-policy", "no-referrer");
  c.header("x-request-id", c.get("requestId"));
  if (html || isData) c.header("content-security-policy", html ? htmlPolicy : dataPolicy);
});
