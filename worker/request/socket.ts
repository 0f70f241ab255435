import type { Context } from "hono";
import { liveProtocol, type Route } from "../../shared/index.ts";
import type { AppEnv } from "../env.ts";
import { type Refusal, refuse } from "../errors.ts";

/** What a client offers as subprotocols. */
const offered = (c: Context<AppEnv>): string[] =>
  (c.req.header("sec-websocket-protocol") ?? "").split(",").map((one) => one.trim());

/** Why a call cannot become a socket, if so. A page of another site is refused, whatever token it has. */
export function refuseSocket(c: Context<AppEnv>): Refusal | undefined {
  const upgrades = c.req.header("upgrade")?.toLowerCase() === "websocket";
  if (!upgrades || !offered(c).includes(liveProtocol))
    return refuse(426, "live.upgrade", { limit: liveProtocol });
  return isFromHere(c) ? undefined : refuse(403, "live.origin");
}

/** What a call brings to prove who makes it, as an Authorization header has it. */
export function credentialsOf(c: Context<AppEnv>, { raw }: Route): string | undefined {
  if (raw !== "websocket") return c.req.header("authorization");
  const token = offered(c).find((one) => one.startsWith("bearer."));
  return token && `Bearer ${token.slice("bearer.".length)}`;
}

/** A browser names the page's origin; what names none is no browser. Behind a proxy only the host is the same. */
function isFromHere(c: Context<AppEnv>): boolean {
  const origin = c.req.header("origin");
  if (origin === undefined) return true;
  const configured = (c.env.ORIGINS ?? "").split(/[\s,]+/);
  const host = URL.parse(origin)?.host;
  return configured.includes(origin) || (!!host && host === URL.parse(c.req.url)?.host);
}
