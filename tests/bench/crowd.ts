import { apiBase } from "../../shared/index.ts";
import { get, makeDistrict, send, signInReviewer } from "./benchDistrict.ts";
import { branchOf } from "./benchSubmission.ts";
import type { Client, Sent } from "./load.ts";
import { type Memory, memoryOf } from "./memory.ts";
import { pace } from "./pace.ts";
import { figure, handInAll, race, rateRatio, timeRatio, usual } from "./race.ts";
import type { Server } from "./server.ts";
import type { Row } from "./table.ts";
import { spread, walkStandings } from "./walkStandings.ts";

const few = 1000;
/** how many pages and branches are asked for, from the first to the last */
const asked = 320;
const bars = { slower: 1.3, megabytes: 128 };

/** A crowded district against a small one, each on a workerd of its own; then what the crowd weighs. */
export async function benchCrowd(small: Server, large: Server, client: Client): Promise<Row[]> {
  const idle = await memoryOf(large.pid);
  const rows: Row[] = [];
  const [little, much] = [await fill(small, few, client), await fill(large, pace.crowd, client)];
  for (const what of ["a page of 50", "the rank of one branch"] as const) {
    const pair = [little, much].map(({ port, ...sent }) => ({ port, sent: sent[what] }));
    rows.push(...(await compare(what, pair, client)));
  }
  rows.push(...weigh(`${pace.crowd} branches`, idle, await memoryOf(large.pid)));
  await (await send(large.port, get(`${apiBase}/rankings`, much.token))).text();
  rows.push(
    ...weigh("the same, once the whole ranking was asked for", idle, await memoryOf(large.pid)),
  );
  return rows;
}

/** A district in which every branch has been rated, and what is asked of it: all over the ranking. */
async function fill({ port }: Server, branches: number, client: Client) {
  await makeDistrict(port, branches);
  const token = await signInReviewer(port);
  await handInAll(client, port, token, branches);
  const pages = await walkStandings(port, token, branches);
  const ids = Array.from({ length: branches }, (_, at) => branchOf(at));
  return {
    port,
    token,
    "a page of 50": spread(pages, asked).map((path) => get(path, token)),
    "the rank of one branch": spread(ids, asked).map((id) => {
      return get(`${apiBase}/standings/${id}`, token);
    }),
  };
}

/** With all connections their rates, with one connection the time of each. */
async function compare(
  what: string,
  pair: readonly { readonly port: number; readonly sent: readonly Sent[] }[],
  client: Client,
): Promise<Row[]> {
  const [fewMany = [], crowdMany = []] = await race(client, pair);
  const [fewOne = [], crowdOne = []] = await race(client, pair, 1);
  const slower = (ratio: number) => ({
    ratio: `${ratio.toFixed(2)}× as long`,
    bar: `≤ ${bars.slower}×`,
    holds: ratio <= bars.slower,
  });
  const where = `${what} of ${pace.crowd}; of ${few} branches`;
  return [
    {
      what: `${where}, ${usual} connections`,
      figure: `${figure(crowdMany)}; ${figure(fewMany)}`,
      ...slower(rateRatio(fewMany, crowdMany)),
    },
    {
      what: `${where}, 1 connection`,
      figure: `${figure(crowdOne)}; ${figure(fewOne)}`,
      ...slower(timeRatio(crowdOne, fewOne)),
    },
  ];
}

/** All of the process is more than its object: what it grew by is nearer, and still more. */
function weigh(what: string, idle: Memory | undefined, full: Memory | undefined): Row[] {
  if (!idle || !full) return [{ what: `memory of workerd, ${what}`, figure: "read on Linux only" }];
  const grown = full.now - idle.now;
  const mb = (value: number) => `${value.toFixed(0)} MB`;
  return [
    {
      what: `memory of workerd, ${what}: growth`,
      figure: `${mb(grown)} (all of it ${mb(full.now)}, at most ${mb(full.peak)}, idle ${mb(idle.now)})`,
      bar: `< ${bars.megabytes} MB`,
      holds: grown < bars.megabytes,
    },
  ];
}
