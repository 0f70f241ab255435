import { build } from "../../scripts/build.ts";
import { makeDistrict } from "./benchDistrict.ts";
import { benchEdit } from "./edit.ts";
import { benchEvaluate } from "./evaluate.ts";
import { startClient } from "./load.ts";
import { benchRanking } from "./ranking.ts";
import { serve } from "./server.ts";
import { benchSubmissions } from "./submissions.ts";
import { type Row, toTable } from "./table.ts";

const branches = 1000;

/** Both Workers side by side on workerd, a client beside them, then a browser. */
async function benchServed(): Promise<Row[]> {
  await build();
  await using stack = new AsyncDisposableStack();
  const started = async (entry: string) =>
    stack.adopt(await serve(entry), (server) => server.stop());
  const real = await started("worker/index.ts");
  const withoutStorage = await started("tests/bench/worker/withoutStorage.ts");
  const client = stack.adopt(startClient(), (client) => client.stop());
  await makeDistrict(real.port, branches);
  return [
    ...(await benchSubmissions(real, withoutStorage, client)),
    ...(await benchRanking(real, branches, client)),
    ...(await benchEdit(real)),
  ];
}

console.log(toTable([...(await benchEvaluate()), ...(await benchServed())]));
