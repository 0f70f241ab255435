import { build } from "../../scripts/build.ts";
import { makeDistrict } from "./benchDistrict.ts";
import { benchEdit } from "./edit.ts";
import { benchEvaluate } from "./evaluate.ts";
import { startClient } from "./load.ts";
import { benchOneEdit } from "./oneEdit.ts";
import { benchPaneStart } from "./paneStart.ts";
import { benchRankEntries } from "./rankEntries.ts";
import { benchRanking } from "./ranking.ts";
import { serve } from "./server.ts";
import { benchSubmissions } from "./submissions.ts";
import { type Row, toTable } from "./table.ts";

const branches = 1000;
const parts = new AsyncDisposableStack();

/** `npm run bench` for all, `npm run bench -- evaluate rank` for some. */
const benches: Readonly<Record<string, () => Promise<Row[]>>> = {
  evaluate: benchEvaluate,
  rank: benchRankEntries,
  edit: benchOneEdit,
  served: benchServed,
  pane: benchPane,
};

/** Both Workers side by side on workerd, a client beside them, then a browser. */
async function benchServed(): Promise<Row[]> {
  await build();
  const real = await serve(parts);
  const withoutStorage = await serve(parts, "tests/bench/worker/withoutStorage.ts");
  const client = parts.adopt(startClient(), (started) => started.stop());
  await makeDistrict(real.port, branches);
  return [
    ...(await benchSubmissions(real, withoutStorage, client)),
    ...(await benchRanking(real, branches, client)),
    ...(await benchEdit(real)),
  ];
}

/** The pane, alone with its server. */
async function benchPane(): Promise<Row[]> {
  await build();
  return benchPaneStart(await serve(parts));
}

let ending: Promise<void> | undefined;
const end = () => {
  ending ??= parts.disposeAsync();
  return ending;
};

for (const signal of ["SIGTERM", "SIGHUP", "SIGINT"] as const)
  process.once(signal, () => void end().finally(() => process.exit(1)));
try {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in benches));
  if (unknown.length > 0)
    throw new Error(`No bench ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}`);
  const rows: Row[] = [];
  for (const [name, bench] of Object.entries(benches))
    if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await bench()));
  console.log(toTable(rows));
} catch (error) {
  // Whoever was told to stop need not be told what stopping broke.
  if (!ending) throw error;
} finally {
  await end();
}
