import type { Step } from "./steps.ts";
import { add, lastLine, single, type Tally } from "./tally.ts";

/** Runs every step, also after one that failed; sets the exit code and says the sum in the last line. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const failed: string[] = [];
  let sum: Tally = { passed: 0, failed: 0 };
  for (const { name, run } of steps) {
    console.log(`\n── ${name}`);
    const started = Date.now();
    const tally = await run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return single(false);
    });
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`── ${name}: ${lastLine(tally)} (${seconds} s)`);
    if (tally.failed > 0) failed.push(name);
    sum = add(sum, tally);
  }
  if (failed.length > 0) console.error(`\nfailed: ${failed.join(" · ")}`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
  console.log(`\n${lastLine(sum)}`);
}
