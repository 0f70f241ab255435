import { openConnection, writer } from "../connection.ts";
import { median } from "../measure.ts";
import { Ears } from "./ears.ts";
import { liveRoute } from "./sketch.ts";
import { openSocket } from "./socket.ts";
import type { Heard, Listen, ListenersJob, ListenersReply, Tell } from "./startListeners.ts";

/** The listeners' process. One clock for the answer to a submission and for what listeners hear of it. */
process.on("message", (job: ListenersJob) => {
  run(job).then(
    (heard) => reply({ heard }),
    (error: unknown) => reply({ failed: String(error) }),
  );
});
process.on("disconnect", () => process.exit());

const reply = (what: ListenersReply) => process.send?.(what);

const ears = new Ears();
const atOnce = 50;
let listeners = 0;

async function run(job: ListenersJob): Promise<Heard> {
  if ("tokens" in job) await listen(job);
  const delays = "sent" in job ? await tell(job) : [];
  await ears.untilQuiet();
  const came = delays.filter((delay) => delay !== undefined).sort((a, b) => a - b);
  return {
    messages: ears.takeMessages(),
    median: median(came),
    p99: came[Math.floor(came.length * 0.99)] ?? Number.NaN,
    worst: came.at(-1) ?? Number.NaN,
    missed: delays.length - came.length,
  };
}

async function listen({ port, tokens }: Listen): Promise<void> {
  listeners = tokens.length;
  ears.forget(listeners);
  for (let from = 0; from < listeners; from += atOnce) {
    const some = tokens.slice(from, from + atOnce);
    await Promise.all(some.map((token, at) => open(port, token, from + at)));
  }
}

const open = (port: number, token: string, listener: number) =>
  openSocket(port, liveRoute.path, liveRoute.protocols(token), (text) => {
    if (liveRoute.tells(JSON.parse(text))) ears.hear(listener);
  });

/** How long after the answer each listener heard, of each submission. */
async function tell({ port, sent, times }: Tell): Promise<(number | undefined)[]> {
  const connection = await openConnection(port);
  const next = writer(port, sent);
  const delays: (number | undefined)[] = [];
  for (let time = 0; time < times; time += 1) {
    ears.forget(listeners);
    const status = await connection.ask(next());
    const answeredAt = performance.now();
    if (status !== "201") throw new Error(`a submission was answered ${status}`);
    for (const heardAt of await ears.all()) delays.push(heardAt && heardAt - answeredAt);
    await ears.untilQuiet();
  }
  connection.close();
  return delays;
}
