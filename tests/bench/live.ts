import { makeDistrict, signIn } from "./benchDistrict.ts";
import { branchOf, submission } from "./benchSubmission.ts";
import type { Listeners } from "./live/startListeners.ts";
import type { Client, Load } from "./load.ts";
import { pace } from "./pace.ts";
import { figure, type Runner, race, rateRatio, usual } from "./race.ts";
import type { Server } from "./server.ts";
import type { Row } from "./table.ts";

const branches = 1000;
const bar = 0.9;

/**
 * From the answer to a submission to the message about it, and what listeners cost those who hand in:
 * two workerds alike take turns, first while nobody listens (which is the noise), then with all the
 * listeners on the first.
 */
export async function benchLive(
  heard: Server,
  unheard: Server,
  client: Client,
  listeners: Listeners,
): Promise<Row[]> {
  const pair = [await prepare(heard), await prepare(unheard)] as const;
  const before = await race(client, pair);
  const codes = Array.from({ length: pace.listeners }, () => ({ role: "reviewer" }) as const);
  const tokens = await signIn(heard.port, codes);
  await listeners.run({ port: heard.port, tokens });
  const [sent] = pair[0].sent;
  if (!sent) throw new Error("nothing to hand in");
  const told = await listeners.run({ port: heard.port, sent, times: pace.messages });
  const during = await race(client, pair);
  const { messages } = await listeners.run({ count: true });
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  return [
    {
      what: `from a submission's 201 to the message, ${pace.listeners} listeners`,
      figure: `p50 ${ms(told.median)}, p99 ${ms(told.p99)}, worst ${ms(told.worst)}`,
      ratio: `${told.missed} missed`,
      bar: "0 missed",
      holds: told.missed === 0,
    },
    {
      what: "submissions without listeners against the same (noise)",
      figure: figure(before[0] ?? []),
      ratio: `${rateRatio(...both(before)).toFixed(2)}×`,
    },
    {
      what: `submissions with ${pace.listeners} listeners against without`,
      figure: `${figure(during[0] ?? [])}; ${(messages / pace.listeners).toFixed(0)} messages each`,
      ...slowed(...both(during)),
    },
  ];
}

const both = ([of = [], to = []]: readonly Load[][]) => [of, to] as const;

function slowed(of: readonly Load[], to: readonly Load[]): Omit<Row, "what" | "figure"> {
  const ratio = rateRatio(of, to);
  return { ratio: `${ratio.toFixed(2)}×`, bar: `≥ ${bar}×`, holds: ratio >= bar };
}

/** A district, and the submissions of some of its branches. */
async function prepare({ port }: Server): Promise<Runner> {
  await makeDistrict(port, branches);
  const places = Array.from({ length: usual }, (_, at) => at);
  const codes = places.map((at) => ({ role: "branch", branch: branchOf(at) }) as const);
  const tokens = await signIn(port, codes);
  return { port, sent: tokens.map((token, at) => submission(token, at, "self")), status: "201" };
}
