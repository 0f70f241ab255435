import { branchOf, signIn, submission } from "./benchDistrict.ts";
import type { Client, Job, Load } from "./load.ts";
import { median, medianRatio } from "./measure.ts";
import type { Server } from "./server.ts";
import type { Row } from "./table.ts";

const connections = 32;
const turns = 4;
const milliseconds = 1500;

/** Submissions per second, against the same route whose object answers without writing. */
export async function benchSubmissions(
  real: Server,
  withoutStorage: Server,
  client: Client,
): Promise<Row[]> {
  const branches = Array.from({ length: connections }, (_, at) => at);
  const tokens = await signIn(
    real.port,
    branches.map((at) => ({ role: "branch", branch: branchOf(at) })),
  );
  const sent = tokens.map((token, at) => submission(token, at, "self"));
  const stored: Load[] = [];
  const plain: Load[] = [];
  for (let turn = -1; turn < turns; turn += 1) {
    for (const [{ port }, loads] of [
      [real, stored],
      [withoutStorage, plain],
    ] as const) {
      const load = await run(client, { port, connections: sent, milliseconds });
      if (turn >= 0) loads.push(load);
    }
  }
  const share = medianRatio(stored.map(rate), plain.map(rate));
  return [
    {
      what: `submissions, ${connections} connections, each one on disk`,
      figure: figure(stored),
      ratio: share.toFixed(2),
    },
    { what: "the same route without storage", figure: figure(plain), ratio: "1" },
  ];
}

/** Runs a job whose every request must succeed. */
export async function run(client: Client, job: Job): Promise<Load> {
  const load = await client.run(job);
  const failed = Object.keys(load.statuses).filter((status) => !status.startsWith("2"));
  if (failed.length > 0) throw new Error(`answers: ${JSON.stringify(load.statuses)}`);
  return load;
}

export const rate = ({ perSecond }: Load) => perSecond;

/** Median rate and times; says so where the client was too busy to be trusted. */
export function figure(loads: readonly Load[]): string {
  const of = (pick: (load: Load) => number) => median(loads.map(pick));
  const busy = of(({ clientBusy }) => clientBusy);
  const times = `p50 ${of((load) => load.median).toFixed(1)} ms, p99 ${of(({ p99 }) => p99).toFixed(0)} ms`;
  const note = busy > 0.9 ? `, client-bound (${Math.round(busy * 100)} % busy)` : "";
  return `${of(rate).toFixed(0)}/s, ${times}${note}`;
}
