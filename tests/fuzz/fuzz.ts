import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, startServer } from "../../scripts/server.ts";
import { type Assignment, apiBase, parseGrid } from "../../shared/index.ts";
import type { Ask } from "../access/world.ts";
import { audit, type Closed } from "./audit.ts";
import { Connection } from "./connection.ts";
import { Counts } from "./counts.ts";
import { draw } from "./draw.ts";
import { judge, parsed } from "./judge.ts";
import { Random } from "./random.ts";
import { type Meant, routeOf } from "./routeOf.ts";
import { bytesOf, type Shot } from "./shot.ts";
import { makeTown, type Town } from "./town.ts";
import { addressHeader } from "./tricks.ts";

export interface Plan {
  readonly requests: number;
  readonly seed: number;
  readonly connections?: number;
  /** is told how many requests have been made */
  readonly progress?: (made: number) => void;
}

export interface Found {
  readonly what: string;
  readonly shot?: Shot;
  /** how the answer began */
  readonly answer?: string;
}

/** A district is used up by what is done to it: so many requests, and another one takes its place. */
const batch = 2000;
/** Files are looked at once their server has stopped: after so many batches. */
const perServer = 9;
/** Who has lost their session gets another after so many requests. */
const breath = 250;

const operatorKey = "the-operators-key-of-the-fuzz-tests";

/** Throws odd requests at the product, as it runs anywhere, until there are enough or one is answered wrongly. */
export async function fuzz(
  plan: Plan,
): Promise<{ readonly counts: Counts; readonly found: readonly Found[] }> {
  const counts = new Counts();
  const found: Found[] = [];
  const random = new Random(plan.seed);
  // By turns without a limit, and with one that is soon reached.
  for (let isLimited = false; counts.made < plan.requests && found.length === 0; ) {
    found.push(...(await serverOfTowns(plan, random, counts, isLimited)));
    isLimited = !isLimited;
  }
  return { counts, found };
}

async function serverOfTowns(
  plan: Plan,
  random: Random,
  counts: Counts,
  isLimited: boolean,
): Promise<readonly Found[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "xingji-fuzz-"));
  const port = await freePort();
  const said: string[] = [];
  const server = await startServer({
    ...{ port, dataDir, operatorKey, clientAddress: addressHeader },
    settings: { LOG: "off", RATE_PER_MINUTE: isLimited ? "60" : "0" },
    hear: (text) => said.push(text.slice(0, 2000)),
  });
  const closed: Closed[] = [];
  const most = Math.min(perServer * batch, Math.ceil(plan.requests * 0.75));
  const end = Math.min(counts.made + (isLimited ? batch : most), plan.requests);
  try {
    for (let at = 0; counts.made < end; at += 1) {
      const town = await makeTown(asker(server.url), operatorKey, `${at}`);
      const found = await shootAt(town, port, { ...plan, requests: end }, random, counts);
      if (found.length > 0) return [...found, { what: `workerd said: ${said.slice(-5).join("")}` }];
      closed.push(await close(server.url, town));
    }
    await server.stop();
    return audit(dataDir, closed).map((what) => ({ what }));
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function close(url: string, town: Town): Promise<Closed> {
  await town.reviveAll();
  const reviewer = town.people.find(({ caller }) => caller === "reviewer");
  const ranking = await asker(url)("GET", "/rankings", reviewer?.token ?? "");
  return { town, ranking: JSON.parse(ranking) };
}

/** One batch on several connections; ends at the first finding. */
async function shootAt(
  town: Town,
  port: number,
  { requests, connections = 16, progress }: Plan,
  random: Random,
  counts: Counts,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  const end = Math.min(counts.made + batch, requests);
  const shooter = async (until: number) => {
    const connection = new Connection(port);
    while (counts.made < until && found.length === 0) {
      counts.made += 1;
      const one = await shoot(connection, port, town, draw(random, town), counts);
      if (one) found.push(one);
    }
    connection.close();
  };
  while (counts.made < end && found.length === 0) {
    const until = Math.min(counts.made + breath, end);
    await Promise.all(Array.from({ length: connections }, () => shooter(until)));
    await town.reviveAll();
    progress?.(counts.made);
  }
  return found;
}

async function shoot(
  connection: Connection,
  port: number,
  town: Town,
  shot: Shot,
  counts: Counts,
): Promise<Found | undefined> {
  foresee(town, shot);
  try {
    const answer = await connection.ask(bytesOf(shot, port), shot.method === "HEAD");
    counts.note(shot, answer.status);
    const what = judge(town, shot, answer);
    return what
      ? { what, shot, answer: `${answer.status} ${answer.text.slice(0, 2000)}` }
      : undefined;
  } catch (error) {
    return { what: String(error), shot };
  }
}

/** What may be so from now on: whether the call is accepted is known only later. */
function foresee(town: Town, { method, target, body }: Shot): void {
  const sent = body === undefined ? undefined : parsed(body);
  town.learn(sent);
  const meant = routeOf(method, target);
  if (meant) foreseeRoute(town, meant, sent);
}

function foreseeRoute(town: Town, { name, params }: Meant, sent: unknown): void {
  const fields = (sent ?? {}) as { unit: string; grid: string; branches?: unknown };
  const { branch = "", person = "" } = params;
  if (name === "putPerson") town.assign(person, fields as Assignment);
  if (name === "putBranch") town.keep({ ...fields, id: branch });
  if (name === "putBranch") town.others.add(branch);
  if (name === "putBranches" && Array.isArray(fields.branches))
    for (const row of fields.branches) town.others.add(row?.id);
  const grid = name === "addGrid" ? parseGrid(sent) : undefined;
  if (grid?.ok) town.grids.set(`${grid.value.id} ${grid.value.version}`, grid.value);
}

/** Calls that must go well. */
const asker =
  (url: string): Ask =>
  async (method, path, bearer, body) => {
    const reply = await fetch(`${url}${apiBase}${path}`, {
      method,
      headers: {
        [addressHeader]: crypto.randomUUID(),
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        ...(method === "GET" ? {} : { "idempotency-key": crypto.randomUUID() }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`);
    return text;
  };
