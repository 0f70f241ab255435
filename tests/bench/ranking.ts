import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dist } from "../../scripts/paths.ts";
import { apiBase } from "../../shared/index.ts";
import { get, send, signInReviewer } from "./benchDistrict.ts";
import type { Client } from "./load.ts";
import { atLeast, figure, handInAll, race } from "./race.ts";
import type { Server } from "./server.ts";
import type { Row } from "./table.ts";

const bars = { file: 0.75, hello: 0.8 };

/**
 * The ranking of a district against a static file of the same bytes, and the answer that the caller has
 * the current one against hello: all from the same workerd.
 */
export async function benchRanking(
  { port }: Server,
  branches: number,
  client: Client,
): Promise<Row[]> {
  const token = await signInReviewer(port);
  await handInAll(client, port, token, branches);
  const ranking = get(`${apiBase}/rankings`, token);
  const reply = await send(port, ranking);
  const etag = reply.headers.get("etag") ?? "";
  const text = await reply.text();
  const path = join(dist.addin, "bench-ranking.json");
  await writeFile(path, text);
  try {
    const file = get("/bench-ranking.json", token);
    if ((await (await send(port, file)).text()) !== text) throw new Error("not the same bytes");
    const current = get(`${apiBase}/rankings`, token, { "if-none-match": etag });
    const hello = get(`${apiBase}/health`, token);
    const runners = [ranking, file, current, hello].map((one) => ({
      port,
      sent: [one],
      status: one === current ? "304" : "200",
    }));
    const [whole = [], bytes = [], unchanged = [], bare = []] = await race(client, runners);
    const size = `${(Buffer.byteLength(text) / 1024).toFixed(0)} KiB`;
    return [
      { what: `ranking of ${branches} branches, ${size}`, ...atLeast(bars.file, whole, bytes) },
      { what: "a static file of the same bytes", figure: figure(bytes), ratio: "1" },
      { what: "304 for the current ranking", ...atLeast(bars.hello, unchanged, bare) },
      { what: "hello (GET /health)", figure: figure(bare), ratio: "1" },
    ];
  } finally {
    await rm(path);
  }
}
