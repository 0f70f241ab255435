import { apiBase } from "../../shared/index.ts";
import { get, makeDistrict, signInReviewer } from "./benchDistrict.ts";
import { branchOf } from "./benchSubmission.ts";
import { weighCrowd } from "./crowdMemory.ts";
import type { Client, Load, Sent } from "./load.ts";
import { memoryOf } from "./memory.ts";
import { pace } from "./pace.ts";
import { figure, handInAll, race, rateRatio, timeRatio, usual } from "./race.ts";
import type { Server } from "./server.ts";
import type { Row } from "./table.ts";
import { spread, walkStandings } from "./walkStandings.ts";

const few = 1000;
/** how many pages and branches are asked for, from the first to the last */
const asked = 320;
const bar = 1.3;

/** A district whose branches are all rated, and what is asked of it: all over the ranking. */
export interface Filled {
  readonly port: number;
  readonly token: string;
  readonly pages: readonly Sent[];
  readonly ranks: readonly Sent[];
}

/** A crowded district against a small one, each on a workerd of its own; then what the crowd weighs. */
export async function benchCrowd(
  parts: AsyncDisposableStack,
  small: Server,
  large: Server,
  client: Client,
): Promise<Row[]> {
  const idle = await memoryOf(large.pid);
  const pair = [await fill(small, few, client), await fill(large, pace.crowd, client)] as const;
  const pages = await compare("a page of 50", runnersOf(pair, "pages"), client);
  const ranks = await compare("the rank of one branch", runnersOf(pair, "ranks"), client);
  return [...pages, ...ranks, ...(await weighCrowd(parts, large, pair[1], idle, client))];
}

async function fill({ port }: Server, branches: number, client: Client): Promise<Filled> {
  await makeDistrict(port, branches);
  const token = await signInReviewer(port);
  await handInAll(client, port, token, branches);
  const pages = await walkStandings(port, token, branches);
  const ids = Array.from({ length: branches }, (_, at) => branchOf(at));
  return {
    port,
    token,
    pages: spread(pages, asked).map((path) => get(path, token)),
    ranks: spread(ids, asked).map((id) => get(`${apiBase}/standings/${id}`, token)),
  };
}

const runnersOf = (pair: readonly Filled[], what: "pages" | "ranks") =>
  pair.map((filled) => ({ port: filled.port, sent: filled[what] }));

/** With all connections their rates, with one connection the time of each. */
async function compare(
  what: string,
  runners: ReturnType<typeof runnersOf>,
  client: Client,
): Promise<Row[]> {
  const many = await race(client, runners);
  const one = await race(client, runners, 1);
  return [
    row(`${what}, ${usual} connections`, many, (small, large) => rateRatio(small, large)),
    row(`${what}, 1 connection`, one, (small, large) => timeRatio(large, small)),
  ];
}

function row(
  what: string,
  [small = [], large = []]: readonly Load[][],
  ratioOf: (small: readonly Load[], large: readonly Load[]) => number,
): Row {
  const ratio = ratioOf(small, large);
  return {
    what: `${what}: of ${pace.crowd} branches; of ${few}`,
    figure: `${figure(large)}; ${figure(small)}`,
    ratio: `${ratio.toFixed(2)}× as long`,
    bar: `≤ ${bar}×`,
    holds: ratio <= bar,
  };
}
