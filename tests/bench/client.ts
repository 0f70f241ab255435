import { submission } from "./benchSubmission.ts";
import { type Connection, openConnection, writer } from "./connection.ts";
import type { HandIn, Job, Load, Repeated, Reply } from "./load.ts";
import { median } from "./measure.ts";

/** The client's process: it does a job, and says how it went. */
process.on("message", (job: Job) => {
  run(job).then(
    (load) => reply({ load }),
    (error: unknown) => reply({ failed: String(error) }),
  );
});
process.on("disconnect", () => process.exit());

const reply = (what: Reply) => process.send?.(what);

async function run(job: Job): Promise<Load> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const counted: Counted = { times: [], statuses: {} };
  await Promise.all("token" in job ? handIn(job, counted) : repeat(job, start, counted));
  const taken = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const times = counted.times.toSorted((a, b) => a - b);
  return {
    perSecond: (times.length / taken) * 1000,
    median: median(times),
    p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
    statuses: counted.statuses,
    clientBusy: (user + system) / 1000 / taken,
  };
}

interface Counted {
  readonly times: number[];
  readonly statuses: Record<string, number>;
}

function repeat(job: Repeated, start: number, counted: Counted) {
  const { port, connections, milliseconds } = job;
  const writers = job.sent.map((sent) => writer(port, sent));
  const isOver = () => performance.now() - start >= milliseconds;
  return Array.from({ length: connections }, (_, place) => {
    let at = place - connections;
    const next = () => {
      at += connections;
      return isOver() ? undefined : writers[at % writers.length]?.();
    };
    return converse(port, counted, next);
  });
}

/** Every branch once, by whichever connection is free. */
function handIn({ port, token, branches, connections }: HandIn, counted: Counted) {
  let at = 0;
  const next = () => {
    if (at >= branches) return undefined;
    at += 1;
    return writer(port, submission(token, at - 1, "first"))();
  };
  return Array.from({ length: connections }, () => converse(port, counted, next));
}

/** Asks one thing after the other on a connection of its own, until there is nothing left to ask. */
async function converse(
  port: number,
  counted: Counted,
  next: () => string | undefined,
): Promise<void> {
  const connection = await openConnection(port);
  try {
    for (let text = next(); text !== undefined; text = next()) await ask(connection, text, counted);
  } finally {
    connection.close();
  }
}

async function ask(connection: Connection, text: string, counted: Counted): Promise<void> {
  const sentAt = performance.now();
  const status = await connection.ask(text);
  counted.times.push(performance.now() - sentAt);
  counted.statuses[status] = (counted.statuses[status] ?? 0) + 1;
}
