import { apiBase } from "../../shared/index.ts";
import { get } from "./benchDistrict.ts";
import { submission } from "./benchSubmission.ts";
import type { Filled } from "./crowd.ts";
import { serveLimited } from "./limitedServer.ts";
import type { Client } from "./load.ts";
import { type Memory, memoryOf } from "./memory.ts";
import { pace } from "./pace.ts";
import { run, usual } from "./race.ts";
import type { Server } from "./server.ts";
import type { Row } from "./table.ts";

/** Megabytes that Cloudflare gives an object, JavaScript and all. */
const limit = 128;
const mb = (value: number) => `${value.toFixed(0)} MB`;

/**
 * What a crowded district weighs. The process as a whole says little of its object: where nothing
 * presses, V8 lets garbage lie. So the same data are served once more by a workerd that has no more
 * memory for JavaScript than Cloudflare gives: it holds out, or V8 ends it.
 */
export async function weighCrowd(
  parts: AsyncDisposableStack,
  server: Server,
  filled: Filled,
  idle: Memory | undefined,
  client: Client,
): Promise<Row[]> {
  const crowd = `${pace.crowd} branches`;
  const ran = await memoryOf(server.pid);
  const limited = await serveLimited(parts, server, limit);
  const woken = await memoryOf(limited.pid);
  const used = await askAll(filled, client);
  const spent = await memoryOf(limited.pid);
  const ranking = await wholeRanking(filled);
  return [
    { what: `memory of workerd, ${crowd}, after these runs`, figure: grown(idle, ran) },
    {
      what: `the same, started anew with ${limit} MB for JavaScript: pages, ranks, submissions`,
      figure: `${grown(woken, spent)}; ${used}`,
      bar: "all answered",
      holds: used === answered,
    },
    {
      what: `the same, asked for the whole ranking of ${crowd}`,
      figure: `${grown(woken, await memoryOf(limited.pid))}; ${ranking}`,
      bar: "200",
      holds: ranking.startsWith("200,"),
    },
  ];
}

const answered = "all answered";

/** Reads and writes as in the runs before; says what broke. */
async function askAll({ port, token, pages, ranks }: Filled, client: Client): Promise<string> {
  const handIns = Array.from({ length: 100 }, (_, at) => submission(token, at, "first"));
  try {
    for (const sent of [pages, ranks, handIns, pages, ranks]) {
      const job = { port, connections: usual, sent, milliseconds: pace.milliseconds };
      await run(client, job);
    }
    return answered;
  } catch (error) {
    return String(error);
  }
}

/** What became of the largest answer that the service may be asked for. */
async function wholeRanking({ port, token }: Filled): Promise<string> {
  const { path, headers } = get(`${apiBase}/rankings`, token);
  try {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
    const { byteLength } = await reply.arrayBuffer();
    return `${reply.status}, ${(byteLength / 2 ** 20).toFixed(1)} MiB`;
  } catch (error) {
    return String(error);
  }
}

function grown(before: Memory | undefined, now: Memory | undefined): string {
  if (!before || !now) return "no figure (processes tell theirs on Linux only)";
  return `${mb(now.now)}, at most ${mb(now.peak)}; ${mb(now.now - before.now)} more than idle`;
}
