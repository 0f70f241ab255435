import { afterEach, expect, test } from "vitest";
import { createClient } from "../../../addin/taskpane/api/client.ts";
import { pullRanking } from "../../../addin/taskpane/api/pullRanking.ts";
import { district, json, overviewRow, ranking, serve, timeline } from "./server.ts";

type Server = Awaited<ReturnType<typeof serve>>;
let server: Server | undefined;
afterEach(() => server?.stop());

/** A district whose version grows with every page as long as `moves` says so. */
async function open(moves: (page: number) => boolean) {
  let version = ranking.version;
  let pages = 0;
  server = await serve(({ path }, to) => {
    const url = new URL(path, "http://localhost");
    if (path.endsWith("/rankings")) return json(to, 200, { ...ranking, version });
    if (path.endsWith("/timeline")) return json(to, 200, timeline);
    const first = !url.searchParams.has("after");
    pages += 1;
    if (moves(pages)) version += 1;
    const rows = [overviewRow({ branch: first ? "a" : "b" }), overviewRow({ branch: "b" })];
    json(to, 200, { district, version, rows, of: 3, ...(first ? { next: "2" } : {}) });
  });
  return { api: createClient({ origin: server.origin }), pages: () => pages };
}

test("every page is read, each branch once, and nothing twice while the version stays", async () => {
  const { api, pages } = await open(() => false);
  const first = await pullRanking(api, "t", 2026, null);
  if (!first.ok) throw new Error("failed");
  expect(first.value).toMatchObject({ version: 3, timeline });
  expect(first.value.rows.map(({ branch }) => branch)).toEqual(["a", "b"]);
  expect(pages()).toBe(2);
  expect(await pullRanking(api, "t", 2026, first.value)).toEqual(first);
  expect(pages()).toBe(2);
});

test("a ranking that changes while it is read is read again, three times at most", async () => {
  const once = await open((page) => page === 2);
  const settled = await pullRanking(once.api, "t", 2026, null);
  expect([settled.ok && settled.value.version, once.pages()]).toEqual([4, 4]);
  await server?.stop();
  const never = await open(() => true);
  const last = await pullRanking(never.api, "t", 2026, null);
  expect([last.ok && last.value.rows.length, never.pages()]).toEqual([2, 6]);
});
