/** How a step went, in tests or checks. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

/** A check that is one thing: a program that ends with 0, or not. */
export const single = (good: boolean): Tally => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

/** The last line of every run; others read it. */
export const lastLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
