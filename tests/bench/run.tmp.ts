import { build } from "../../scripts/build.ts";
import { benchEdit } from "./edit.tmp.ts";
import { serve } from "./server.ts";
import { toTable } from "./table.ts";

await build();
const s = await serve("worker/index.ts");
try {
  console.log(toTable(await benchEdit(s)));
} finally {
  await s.stop();
}
