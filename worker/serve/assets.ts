import { cacheControl } from "./caching.ts";
import { contentType } from "./contentTypes.ts";
import { indexed } from "./indexed.ts";

/** A disk service of plain workerd: files as bytes, folders as JSON listings. */
interface AssetsEnv {
  readonly DISK: Fetcher;
  /** path in front of the folder's own, such as "/office-js"; may be empty */
  readonly PREFIX?: string;
}

/**
 * Static files on plain workerd, in place of Cloudflare's assets: index documents, content types,
 * cache headers, 404 for what is not there. Never a folder's listing, never a dot file.
 */
export default {
  async fetch(request: Request, env: AssetsEnv): Promise<Response> {
    if (request.method !== "GET" && request.method !== "HEAD")
      return new Response(null, { status: 405 });
    const path = new URL(request.url).pathname.slice((env.PREFIX ?? "").length);
    if (/\/\.|%2e|%2f|%5c|\\/i.test(path)) return missing();
    const file = indexed(path);
    const found = await env.DISK.fetch(
      new Request(`http://disk${file}`, { method: request.method }),
    );
    if (found.status === 404) return missing();
    const type = contentType(file);
    // A folder answers with a listing; a file never does.
    if (found.headers.get("content-type") === "application/json" || !found.ok) return missing();
    const headers = { "content-type": type, "cache-control": cacheControl(file, type) };
    const length = found.headers.get("content-length");
    return new Response(found.body, {
      headers: length === null ? headers : { ...headers, "content-length": length },
    });
  },
};

const missing = () => new Response("not found\n", { status: 404 });
