import { deepStrictEqual } from "node:assert/strict";
import type { Receipt } from "../../shared/index.ts";
import { benchBranch, cycle, send, signIn } from "./benchDistrict.ts";
import { branchOf, submission } from "./benchSubmission.ts";
import type { Client, Sent } from "./load.ts";
import { serveNode } from "./nodeServer.ts";
import { atLeast, figure, race, usual } from "./race.ts";
import type { Server } from "./server.ts";
import type { Row } from "./table.ts";

const bars = { withoutStorage: 0.6, node: 1.5 };

/** Submissions per second, against the same route whose object writes nothing, and against Node. */
export async function benchSubmissions(
  parts: AsyncDisposableStack,
  real: Server,
  withoutStorage: Server,
  client: Client,
): Promise<Row[]> {
  const places = Array.from({ length: usual }, (_, at) => at);
  const codes = places.map((at) => ({ role: "branch", branch: branchOf(at) }) as const);
  const tokens = await signIn(real.port, codes);
  const people = tokens.map((token, at) => ({ token, branch: benchBranch(at) }));
  const node = await serveNode(parts, cycle, people);
  const sent = tokens.map((token, at) => submission(token, at, "self"));
  for (const one of sent) await checkSameWork(one, real.port, node.port);
  const runners = [real, withoutStorage, node].map(({ port }) => ({ port, sent, status: "201" }));
  const [stored = [], plain = [], competitor = []] = await race(client, runners);
  const what = `submissions, ${usual} connections, each one on disk`;
  return [
    { what: `${what}, against none`, ...atLeast(bars.withoutStorage, stored, plain) },
    { what: "the same route without storage", figure: figure(plain), ratio: "1" },
    { what: `${what}, against Node`, ...atLeast(bars.node, stored, competitor) },
    { what: "Node, Hono, node:sqlite, synchronous=FULL", figure: figure(competitor), ratio: "1" },
  ];
}

/** Both judge a submission alike, and a repeated call gets the answer that was kept. */
async function checkSameWork(sent: Sent, ours: number, theirs: number): Promise<void> {
  const key = crypto.randomUUID();
  const judged: object[] = [];
  for (const port of [ours, theirs]) {
    const text = await (await send(port, sent, key)).text();
    deepStrictEqual(await (await send(port, sent, key)).text(), text);
    const { number: _, time, hash, ...rest }: Receipt = JSON.parse(text);
    judged.push({ ...rest, time: time.length, hash: hash.length });
  }
  deepStrictEqual(judged[1], judged[0]);
}
