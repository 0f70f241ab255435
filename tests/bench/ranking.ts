import { writeFile } from "node:fs/promises";
import { join } from "node:path";
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
  server: Server,
  branches: number,
  client: Client,
): Promise<Row[]> {
  const { port, distDir } = server;
  const [token = ""] = await signIn(port, [{ role: "reviewer" }]);
  await handInAll(port, branches, token);
  const ranking = get(`${apiBase}/rankings`, token);
  const text = await (await send(port, ranking)).text();
  await writeFile(join(distDir, "ranking.json"), text);
  const file = get("/ranking.json", token);
  if ((await (await send(port, file)).text()) !== text) throw new Error("not the same bytes");
  const loads: { ours: Load[]; file: Load[] } = { ours: [], file: [] };
  for (let turn = -1; turn < turns; turn += 1) {
    for (const [sent, into] of [
      [ranking, loads.ours],
      [file, loads.file],
    ] as const) {
      const all = Array.from({ length: connections }, () => sent);
      const load = await run(client, { port, connections: all, milliseconds });
      if (turn >= 0) into.push(load);
    }
  }
  const share = medianRatio(loads.ours.map(rate), loads.file.map(rate));
  const size = `${(Buffer.byteLength(text) / 1024).toFixed(0)} KiB`;
  return [
    {
      what: `ranking of ${branches} branches, ${size}`,
      figure: figure(loads.ours),
      ratio: share.toFixed(2),
    },
    { what: "a static file of the same bytes", figure: figure(loads.file), ratio: "1" },
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
