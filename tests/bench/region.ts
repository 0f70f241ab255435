import { setTimeout as after } from "node:timers/promises";
import { apiBase, type RegionRankings } from "../../shared/index.ts";
import { memoryOf } from "./memory.ts";
import { pace } from "./pace.ts";
import { operatorKey, type Server, serve } from "./server.ts";
import type { Row } from "./table.ts";

const bar = 2000;
const entry = "tests/bench/worker/manyDistricts.ts";
/** Objects that nobody calls are put to sleep after ten seconds. */
const untilAsleep = 20_000;
/** Districts that are filled by one call, and calls under way together. */
const atOnce = { districts: 25, calls: 4 };

/** What an answer took, and what crossed between the region and its districts for it. */
interface Answered {
  readonly milliseconds: number;
  readonly calls: number;
  readonly bytes: number;
  readonly rankings: RegionRankings;
}

/**
 * A region's best hundred: of many districts whose objects and storage are real, and whose rankings were put
 * in at once. Each region has a workerd of its own, one after the other.
 */
export async function benchRegion(): Promise<Row[]> {
  const { districts, branches } = pace.region;
  const few = Math.ceil(districts / 10);
  const crowded = Math.ceil(districts / 30);
  const small = await bytesOf(few, branches);
  const plain = await bytesOf(crowded, branches);
  const tenfold = await bytesOf(crowded, branches * 10);
  return [
    ...(await whole(districts, branches)),
    grown(`first shares: ${few} districts`, small / few),
    grown(`${crowded} districts`, plain / crowded),
    grown(`${crowded} districts of ten times as many branches`, tenfold / crowded, plain / crowded),
  ];
}

const grown = (what: string, each: number, than?: number): Row => ({
  what,
  figure: `${Math.round(each)} bytes a district`,
  ...(than === undefined
    ? {}
    : { ratio: `${(each / than).toFixed(2)}×`, bar: "≤ 1.1×", holds: each <= 1.1 * than }),
});

/** How many bytes all districts tell of themselves. */
async function bytesOf(districts: number, branches: number): Promise<number> {
  await using parts = new AsyncDisposableStack();
  const { port } = await serve(parts, entry);
  await fill(port, districts, branches);
  return (await gathered(port, districts)).bytes;
}

async function whole(districts: number, branches: number): Promise<Row[]> {
  await using parts = new AsyncDisposableStack();
  const server = await serve(parts, entry);
  await fill(server.port, districts, branches);
  const began = performance.now();
  const { bytes } = await gathered(server.port, districts);
  const took = ((performance.now() - began) / 1000).toFixed(1);
  await after(untilAsleep);
  const asleep = await ask(server, districts * branches);
  const again = await ask(server, districts * branches);
  await call(server.port, "/bench/touch", { from: 0, to: districts, branches });
  const changed = await ask(server, districts * branches);
  const memory = await memoryOf(server.pid);
  return [
    {
      what: `region of ${districts} districts, ${districts * branches} branches: asked for the first time`,
      figure: `${took} s, nobody waits; ${Math.round(bytes / districts)} bytes a district`,
    },
    row("best 100, everything asleep", asleep),
    row("best 100 again", again),
    row("best 100, every district is another since", changed),
    { what: "memory of the server", figure: memory ? `${Math.round(memory.now)} MiB` : "unknown" },
  ];
}

const row = (what: string, { milliseconds, calls, bytes }: Answered): Row => ({
  what,
  figure: `${Math.round(milliseconds)} ms; ${calls} calls of districts, ${Math.round(bytes / 1024)} KiB`,
  bar: `≤ ${bar} ms`,
  holds: milliseconds <= bar,
});

/** Fills districts, and waits until all are. */
async function fill(port: number, districts: number, branches: number): Promise<void> {
  const { districts: some, calls } = atOnce;
  for (let from = 0; from < districts; from += some * calls) {
    const parts = Array.from({ length: calls }, (_, at) => from + at * some)
      .filter((first) => first < districts)
      .map((first) => ({ from: first, to: Math.min(first + some, districts), branches }));
    await Promise.all(parts.map((part) => call(port, "/bench/fill", part)));
  }
}

/** Makes the region, and waits until it has asked all of its districts by itself. */
async function gathered(port: number, districts: number): Promise<{ readonly bytes: number }> {
  await call(port, "/bench/crossed", {});
  const ids = Array.from({ length: districts }, (_, at) => `d${at}`);
  await call(port, `${apiBase}/regions`, { id: "bench", name: "测试地区", districts: ids });
  for (;;) {
    await after(200);
    const told = await (await fetch(`http://127.0.0.1:${port}/bench/crossed`)).json();
    const { calls, bytes } = told as { calls: number; bytes: number };
    if (calls >= districts) return { bytes };
  }
}

async function ask({ port }: Server, branches: number): Promise<Answered> {
  await call(port, "/bench/crossed", {});
  const began = performance.now();
  const reply = await fetch(`http://127.0.0.1:${port}${apiBase}/regions/bench/rankings?limit=100`, {
    headers: { authorization: `Bearer ${operatorKey}` },
  });
  const rankings = (await reply.json()) as RegionRankings;
  const milliseconds = performance.now() - began;
  const { of, rows, missing } = rankings;
  if (of !== branches || rows.length !== 100 || missing.length > 0)
    throw new Error(`${rows.length} rows of ${of} branches, ${missing.length} districts missing`);
  const { calls, bytes } = await call<Answered>(port, "/bench/crossed", {});
  return { milliseconds, calls, bytes, rankings };
}

async function call<T>(port: number, path: string, body: object): Promise<T> {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${operatorKey}`,
      "idempotency-key": crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  return (await reply.json()) as T;
}
