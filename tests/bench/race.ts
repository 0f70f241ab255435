import type { Client, Job, Load, Sent } from "./load.ts";
import { median, medianRatio } from "./measure.ts";
import { pace } from "./pace.ts";
import type { Row } from "./table.ts";

/** How many connections the bars are set for. */
export const usual = 32;

/** One of those that take turns. */
export interface Runner {
  readonly port: number;
  /** shared out among the connections */
  readonly sent: readonly Sent[];
  /** what every answer must be; any success unless given */
  readonly status?: string;
}

/**
 * Loads of each runner and turn, after a turn to warm up. Every second turn goes backwards, so that
 * whatever slows the machine for a while slows them all.
 */
export async function race(
  client: Client,
  runners: readonly Runner[],
  connections: number = usual,
): Promise<Load[][]> {
  const { turns, milliseconds } = pace;
  const loads = runners.map((): Load[] => []);
  for (let turn = -1; turn < turns; turn += 1) {
    const order = [...runners.entries()];
    for (const [at, { port, sent, status }] of turn % 2 === 0 ? order : order.reverse()) {
      const load = await run(client, { port, connections, sent, milliseconds }, status);
      if (turn >= 0) loads[at]?.push(load);
    }
  }
  return loads;
}

/** Runs a job whose every request must be answered as expected. */
export async function run(client: Client, job: Job, expected = "2"): Promise<Load> {
  const load = await client.run(job);
  const failed = Object.keys(load.statuses).filter((status) => !status.startsWith(expected));
  if (failed.length > 0) throw new Error(`answers: ${JSON.stringify(load.statuses)}`);
  return load;
}

/** A reviewer's mark for every branch. */
export const handInAll = (client: Client, port: number, token: string, branches: number) =>
  run(client, { port, token, branches, connections: usual });

const rate = ({ perSecond }: Load) => perSecond;

/** The rate of one against another's, turn by turn. */
export const rateRatio = (of: readonly Load[], to: readonly Load[]): number =>
  medianRatio(of.map(rate), to.map(rate));

/** The median time of one against another's, turn by turn. */
export const timeRatio = (of: readonly Load[], to: readonly Load[]): number =>
  medianRatio(
    of.map((load) => load.median),
    to.map((load) => load.median),
  );

/** The cells of a row whose rate must reach a part of another's. */
export function atLeast(bar: number, of: readonly Load[], to: readonly Load[]): Omit<Row, "what"> {
  const ratio = rateRatio(of, to);
  return {
    figure: figure(of),
    ratio: `${ratio.toFixed(2)}×`,
    bar: `≥ ${bar}×`,
    holds: ratio >= bar,
  };
}

/** Median rate and times; says so where the client was too busy to be trusted. */
export function figure(loads: readonly Load[]): string {
  const of = (pick: (load: Load) => number) => median(loads.map(pick));
  const busy = of(({ clientBusy }) => clientBusy);
  const p50 = `p50 ${of((load) => load.median).toFixed(1)} ms`;
  const note = busy > 0.9 ? `, client-bound (${Math.round(busy * 100)} % busy)` : "";
  return `${of(rate).toFixed(0)}/s, ${p50}, p99 ${of(({ p99 }) => p99).toFixed(0)} ms${note}`;
}
