import { benchEvaluate } from "./evaluate.ts";
import { toTable } from "./table.ts";

console.log(toTable(await benchEvaluate()));
