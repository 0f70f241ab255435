import type { Share } from "../marks/mark.ts";
import { signOf } from "./compare.ts";

/** An exact fraction, however long its figures; d is above 0. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/** The exact average of shares; nothing where there are none. */
export function averageOf(shares: readonly Share[]): Ratio | undefined {
  if (shares.length === 0) return undefined;
  const byOf = new Map<number, bigint>();
  for (const { value, of } of shares) byOf.set(of, (byOf.get(of) ?? 0n) + BigInt(value));
  const { n, d } = sumOf([...byOf].map(([of, n]) => ({ n, d: BigInt(of) })));
  return { n, d: d * BigInt(shares.length) };
}

/** Adds by halves, so that long figures meet only long ones. */
function sumOf(ratios: readonly Ratio[]): Ratio {
  const half = ratios.length >> 1;
  if (half === 0) return ratios[0] as Ratio;
  const [a, b] = [sumOf(ratios.slice(0, half)), sumOf(ratios.slice(half))];
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

/** Negative where the first is smaller. */
export const compareRatios = (a: Ratio, b: Ratio): number => signOf(a.n * b.d - b.n * a.d);

/** Longer figures than this are not worth reducing: they will not fit into a share. */
const reducible = 2n ** 256n;
const trillion = 10n ** 12n;

/** In lowest terms where the figures fit into numbers; else rounded down, to trillionths or, from 1000 on, whole. */
export function toShare({ n, d }: Ratio): Share {
  const factor = d < reducible ? commonFactor(n, d) : 1n;
  const exact = { value: Number(n / factor), of: Number(d / factor) };
  if (Number.isSafeInteger(exact.value) && Number.isSafeInteger(exact.of)) return exact;
  const of = n < 1000n * d ? trillion : 1n;
  return { value: Number((n * of) / d), of: Number(of) };
}

function commonFactor(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b];
  while (low > 0n) [high, low] = [low, high % low];
  return high;
}
