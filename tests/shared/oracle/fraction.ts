/** Exact fractions: what the oracles reckon in. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const zero: Fraction = { n: 0n, d: 1n };

/** The number exactly as it is written in decimal. */
export function decimal(value: number): Fraction {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power >= 0
    ? { n: digits * 10n ** BigInt(power), d: 1n }
    : { n: digits, d: 10n ** BigInt(-power) };
}

export const minus = (a: Fraction, b: Fraction): Fraction => ({
  n: a.n * b.d - b.n * a.d,
  d: a.d * b.d,
});
export const plus = (a: Fraction, b: Fraction): Fraction => ({
  n: a.n * b.d + b.n * a.d,
  d: a.d * b.d,
});
export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
export const reaches = (a: Fraction, b: Fraction) => minus(a, b).n >= 0n;
export const smaller = (a: Fraction, b: Fraction) => (reaches(a, b) ? b : a);
export const larger = (a: Fraction, b: Fraction) => (reaches(a, b) ? a : b);
export const isWhole = ({ n, d }: Fraction) => n % d === 0n;
export const sum = (all: readonly Fraction[]) => all.reduce(plus, zero);

/** Rounded up to hundredths, as a number. */
export const number = ({ n, d }: Fraction) => {
  const hundredths = n * 100n;
  return Number(hundredths % d > 0n ? hundredths / d + 1n : hundredths / d) / 100;
};
