import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dist } from "../../scripts/paths.ts";
import { apiBase } from "../../shared/index.ts";
import { send, signIn, submission } from "./benchDistrict.ts";
import type { Client, Load, Sent } from "./load.ts";
import { medianRatio } from "./measure.ts";
import type { Server } from "./server.ts";
import { figure, rate, run } from "./submissions.ts";
import type { Row } from "./table.ts";

const connections = 32;
const turns = 4;
const milliseconds = 1000;

/** The ranking of a district against a static file of the same bytes from the same workerd. */
export async function benchRanking(
  { port }: Server,
  branches: number,
  client: Client,
): Promise<Row[]> {
  const [token = ""] = await signIn(port, [{ role: "reviewer" }]);
  await handInAll(port, branches, token);
  const ranking = get(`${apiBase}/rankings`, token);
  const text = await (await send(port, ranking)).text();
  const path = join(dist.addin, "bench-ranking.json");
  await writeFile(path, text);
  try {
    const file = get("/bench-ranking.json", token);
    if ((await (await send(port, file)).text()) !== text) throw new Error("not the same bytes");
    return rowsOf(branches, text, ...(await race(port, [ranking, file], client)));
  } finally {
    await rm(path);
  }
}

async function race(
  port: number,
  contenders: readonly [Sent, Sent],
  client: Client,
): Promise<[Load[], Load[]]> {
  const loads: [Load[], Load[]] = [[], []];
  for (let turn = -1; turn < turns; turn += 1) {
    for (const [at, sent] of contenders.entries()) {
      const all = Array.from({ length: connections }, () => sent);
      const load = await run(client, { port, connections: all, milliseconds });
      if (turn >= 0) loads[at]?.push(load);
    }
  }
  return loads;
}

function rowsOf(branches: number, text: string, ours: Load[], file: Load[]): Row[] {
  const size = `${(Buffer.byteLength(text) / 1024).toFixed(0)} KiB`;
  const share = medianRatio(ours.map(rate), file.map(rate)).toFixed(2);
  return [
    { what: `ranking of ${branches} branches, ${size}`, figure: figure(ours), ratio: share },
    { what: "a static file of the same bytes", figure: figure(file), ratio: "1" },
  ];
}

const get = (path: string, token: string): Sent => ({
  method: "GET",
  path,
  headers: { authorization: `Bearer ${token}` },
});

/** A reviewer's mark for every branch, some at a time. */
async function handInAll(port: number, branches: number, token: string): Promise<void> {
  for (let from = 0; from < branches; from += 25) {
    const some = Array.from({ length: Math.min(25, branches - from) }, (_, at) => from + at);
    await Promise.all(some.map((at) => send(port, submission(token, at, "first"))));
  }
}
