import { readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";

/** SQLite's page. */
const page = 4096;

const overwrite = (file: string, from: number, to: number) =>
  writeFileSync(
    file,
    readFileSync(file).map((byte, at) => (at >= from && at < to ? (at * 7919) % 256 : byte)),
  );

/** What may become of a SQLite file on a bad disk or under a careless hand. */
export const damages: Readonly<Record<string, (file: string) => void>> = {
  "garbage instead of its head": (file) => overwrite(file, 0, page),
  "garbage in the middle": (file) => overwrite(file, 2 * page, statSync(file).size - page),
  "garbage from its middle on": (file) => overwrite(file, statSync(file).size / 2, Infinity),
  "garbage all through": (file) => writeFileSync(file, "x".repeat(50_000)),
  "cut off between pages": (file) => truncateSync(file, 5 * page),
  "cut off within a page": (file) => truncateSync(file, 2.5 * page),
};
