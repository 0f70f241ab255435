/** Times one contender: runs it `times` times. */
type Task = (times: number) => void | Promise<void>;

export interface Contender {
  readonly run: Task;
  /** runs per turn: as many as take some milliseconds */
  readonly times: number;
}

/**
 * Nanoseconds per run of each contender and turn. The contenders take turns (A B C A B C …), so that
 * whatever slows the machine for a while slows them all; every second round goes backwards.
 */
export async function inTurns(
  contenders: readonly Contender[],
  rounds: number,
): Promise<number[][]> {
  const taken = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    const order = [...contenders.entries()];
    for (const [at, contender] of round % 2 === 0 ? order : order.reverse()) {
      taken[at]?.push(await timed(contender));
    }
  }
  return taken;
}

async function timed({ run, times }: Contender): Promise<number> {
  const start = process.hrtime.bigint();
  await run(times);
  return Number(process.hrtime.bigint() - start) / times;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The median of the ratios of each round: a slow round counts once, and for both. */
export const medianRatio = (of: readonly number[], to: readonly number[]): number =>
  median(of.map((value, at) => value / (to[at] ?? Number.NaN)));
