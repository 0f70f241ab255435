import { isLocalhost } from "./localhost.ts";

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

/**
 * No X-Frame-Options: Excel on the web frames the pane. The own host's sockets are named, since not every
 * web view that Office uses takes 'self' for them (Safari's did not before 15.4).
 */
const pagePolicy = (cloud: string | undefined, url: string): string =>
  [
    "default-src 'self'",
    `connect-src 'self'${ownSockets(url)}`,
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

/** Where the own sockets are. A Host header is the client's to write: only what is a plain host is repeated. */
export function ownSockets(url: string): string {
  const host = URL.parse(url)?.host ?? "";
  if (!/^[a-z0-9.:[\]-]+$/.test(host)) return "";
  return isLocalhost(url) ? ` ws://${host} wss://${host}` : ` wss://${host}`;
}

const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** What a reply of a content type may do in a browser; undefined for what no browser shows. */
export function contentPolicy(
  type: string,
  cloud: string | undefined,
  url: string,
): string | undefined {
  if (type.startsWith("text/html")) return pagePolicy(cloud, url);
  return type.includes("json") ? dataPolicy : undefined;
}
