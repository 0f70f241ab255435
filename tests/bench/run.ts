import { build } from "../../scripts/build.ts";
import { makeDistrict } from "./benchDistrict.ts";
import { benchCrowd } from "./crowd.ts";
import { benchEdit } from "./edit.ts";
import { benchEvaluate } from "./evaluate.ts";
import { startListeners } from "./live/startListeners.ts";
import { benchLive } from "./live.ts";
import { startClient } from "./load.ts";
import { benchMillion } from "./million.ts";
import { benchOneEdit } from "./oneEdit.ts";
import { benchOverview } from "./overview.ts";
import { briefFlag, isBrief } from "./pace.ts";
import { benchPaneStart } from "./paneStart.ts";
import { benchRankEntries } from "./rankEntries.ts";
import { benchRanking } from "./ranking.ts";
import { benchRegion } from "./region.ts";
import { serve } from "./server.ts";
import { benchSubmissions } from "./submissions.ts";
import { type Row, toTable } from "./table.ts";
import { benchWhatIf } from "./whatIf.ts";

const branches = 1000;
const parts = new AsyncDisposableStack();

/** `npm run bench` for all but the longest, `npm run bench -- evaluate rank` for some, `--brief`: see pace.ts. */
const benches: Readonly<Record<string, () => Promise<Row[]>>> = {
  evaluate: benchEvaluate,
  rank: benchRankEntries,
  whatif: benchWhatIf,
  edit: benchOneEdit,
  served: benchServed,
  crowd: benchCrowded,
  million: benchMillions,
  overview: benchOverviewed,
  live: benchListened,
  pane: benchPane,
  region: benchRegions,
};

/** Those that take so long that they run only where they are named. */
const onlyNamed = new Set(["region"]);

/** Both Workers side by side on workerd, a client beside them, then a browser. */
async function benchServed(): Promise<Row[]> {
  await build();
  const real = await serve(parts);
  const withoutStorage = await serve(parts, "tests/bench/worker/withoutStorage.ts");
  const client = parts.adopt(startClient(), (started) => started.stop());
  await makeDistrict(real.port, branches);
  return [
    ...(await benchSubmissions(parts, real, withoutStorage, client)),
    ...(await benchRanking(real, branches, client)),
    ...(await benchEdit(real)),
  ];
}

/** A small district and a crowded one. */
async function benchCrowded(): Promise<Row[]> {
  await build();
  const [small, large] = [await serve(parts), await serve(parts)];
  const client = parts.adopt(startClient(), (started) => started.stop());
  return benchCrowd(parts, small, large, client);
}

/** One branch's rank among ten thousand and among a million. */
async function benchMillions(): Promise<Row[]> {
  await build();
  const [small, large] = [await serve(parts), await serve(parts)];
  const client = parts.adopt(startClient(), (started) => started.stop());
  return benchMillion(parts, small, large, client);
}

/** A district of usual size, looked at. */
async function benchOverviewed(): Promise<Row[]> {
  await build();
  const server = await serve(parts);
  const client = parts.adopt(startClient(), (started) => started.stop());
  return benchOverview(parts, server, client);
}

/** A district that many listen to, and one that nobody does. */
async function benchListened(): Promise<Row[]> {
  await build();
  const [heard, unheard] = [await serve(parts), await serve(parts)];
  const client = parts.adopt(startClient(), (started) => started.stop());
  const listeners = parts.adopt(startListeners(), (started) => started.stop());
  return benchLive(heard, unheard, client, listeners);
}

/** The pane, alone with its server. */
async function benchPane(): Promise<Row[]> {
  await build();
  return benchPaneStart(await serve(parts));
}

/** Thousands of districts with millions of branches. */
async function benchRegions(): Promise<Row[]> {
  await build();
  return benchRegion();
}

let ending: Promise<void> | undefined;
const end = () => {
  ending ??= parts.disposeAsync();
  return ending;
};

for (const signal of ["SIGTERM", "SIGHUP", "SIGINT"] as const)
  process.once(signal, () => void end().finally(() => process.exit(1)));
const rows: Row[] = [];
try {
  const wanted = process.argv.slice(2).filter((word) => word !== briefFlag);
  const unknown = wanted.filter((name) => !(name in benches));
  if (unknown.length > 0)
    throw new Error(`No bench ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}`);
  for (const [name, bench] of Object.entries(benches))
    if (wanted.length === 0 ? !onlyNamed.has(name) : wanted.includes(name))
      rows.push(...(await bench()));
} catch (error) {
  // Whoever was told to stop need not be told what stopping broke.
  if (!ending) throw error;
} finally {
  // What has been measured is shown, whatever broke after it.
  if (rows.length > 0) console.log(toTable(rows));
  if (isBrief) console.log("--brief: these figures say that the bench works, and no more.");
  await end();
}
