import { readFileSync } from "node:fs";
import { compareExport } from "./compareExport.ts";

/**
 * Recomputes every star, rank and place of a district from its export alone, with nothing of the product:
 *   node tests/independent/recompute.ts export.ndjson
 * It prints how much was compared and every difference, and ends with 1 where there is one. Any Node from
 * 22.18 on runs it as it is, and so does node_modules/.bin/node.
 */
const { compared, unknown, open, differences } = compareExport(
  readFileSync(process.argv[2] ?? "", "utf8"),
);
const counts = Object.entries(compared).map(([what, count]) => `${count} ${what}`);
console.log(`Recomputed: ${counts.join(", ")}.`);
if (unknown > 0)
  console.log(`Not recomputed: ${unknown} submissions whose grid is not in the file.`);
for (const one of open) console.log(`Open: ${one}`);
for (const difference of differences) console.log(difference);
console.log(differences.length === 0 ? "All agree." : `${differences.length} differences.`);
process.exitCode = differences.length === 0 ? 0 : 1;
