import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { problem, refuse } from "../errors.ts";
import { isLocalhost } from "../request/localhost.ts";
import { cacheControl } from "../serve/caching.ts";
import { indexed } from "../serve/indexed.ts";

/** The built add-in; on localhost also Microsoft's library under /office-js/. */
export async function serveStatic(c: Context<AppEnv>): Promise<Response> {
  const url = URL.parse(c.req.url);
  // A Host header is the client's to write, and may make no address.
  if (!url) return problem(c, refuse(404, "request.notFound"));
  const { pathname } = url;
  const office = pathname.startsWith("/office-js/");
  const source = office ? isLocalhost(c.req.url) && c.env.OFFICE_JS : c.env.ASSETS;
  if (!source) return problem(c, refuse(404, "request.notFound"));
  const found = await fetchFile(source, c.req.raw, indexed(pathname));
  if (found.status === 404) return folderOrNothing(c, source, url);
  const reply = new Response(found.body, found);
  const type = reply.headers.get("content-type") ?? "";
  reply.headers.set("cache-control", cacheControl(pathname, type));
  // Excel on the web reads the keyboard shortcuts from a page of Microsoft's own
  if (pathname === "/shortcuts.json") reply.headers.set("access-control-allow-origin", "*");
  return reply;
}

/** "/playground" is meant as "/playground/"; two slashes in front would lead to another host. */
async function folderOrNothing(
  c: Context<AppEnv>,
  source: Fetcher,
  { pathname, search }: URL,
): Promise<Response> {
  const plain = /^\/[^/.][^.]*[^/.]$/.test(pathname);
  const found = plain ? await fetchFile(source, c.req.raw, `${pathname}/index.html`) : undefined;
  if (found?.status !== 200) return problem(c, refuse(404, "request.notFound"));
  return c.redirect(`${pathname}/${search}`, 302);
}

/** The same request for another path of the same origin, without the body that one may send with a read. */
function fetchFile(source: Fetcher, request: Request, pathname: string): Promise<Response> {
  const url = new URL(request.url);
  url.pathname = pathname;
  const { method, headers } = request;
  return source.fetch(new Request(url, { method, headers }));
}
