import { parseArgs } from "node:util";
import { build } from "../../scripts/build.ts";
import { fuzz } from "./fuzz.ts";
import { told } from "./told.ts";

/** `npm run fuzz -- --requests 200000 --seed 1`: ends with 1 at the first answer that is wrong. */
const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "200000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    connections: { type: "string", default: "16" },
  },
});
const [requests, seed, connections] = [values.requests, values.seed, values.connections].map(
  Number,
);
if (!requests || seed === undefined || Number.isNaN(seed) || !connections)
  throw new Error("--requests, --seed and --connections are numbers");

console.log(`seed ${seed}`);
await build();
const start = performance.now();
const progress = (made: number) => {
  const perSecond = Math.round((made / (performance.now() - start)) * 1000);
  process.stdout.write(`\r${made} requests, ${perSecond} a second `);
};
const { counts, found } = await fuzz({ requests, seed, connections, progress });
console.log(`\n${counts.table()}\n`);
console.log(found.length === 0 ? "Nothing was answered wrongly." : found.map(told).join("\n\n"));
process.exit(found.length === 0 ? 0 : 1);
