import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "../runProgram.ts";
import type { Tally } from "./tally.ts";
import { type VitestReport, vitestTally } from "./vitestTally.ts";

/** Runs vitest in a process of its own and counts its tests. */
export async function runVitest(words: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "xingji-test-"));
  const file = join(folder, "report.json");
  try {
    const endedWell = await runProgram("vitest", [
      "run",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${file}`,
      ...words,
    ]);
    const { notes, ...tally } = vitestTally(readReport(file), endedWell);
    for (const note of notes) console.error(`  ${note}`);
    return tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
