/** Small checks of what may be any JSON, put together where a shape is read. */
export type Check = (value: unknown) => boolean;

export type Given = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Given =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const within =
  (from: number, to: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to;

const whole = within(0, Number.MAX_SAFE_INTEGER);
/** A number of people, things or years: whole, from 0. */
export const isWhole = (value: unknown): value is number => whole(value);

/** Any number but NaN and the infinities. */
export const isNumber: Check = (value) => Number.isFinite(value);

export const isBoolean: Check = (value) => typeof value === "boolean";

/** A name or an id: some text. */
export const isName = (value: unknown): value is string =>
  typeof value === "string" && value !== "";

/** From 0 to 100, with at most two decimals. */
export const isPercentage: Check = (value) =>
  typeof value === "number" &&
  value >= 0 &&
  value <= 100 &&
  Math.round(value * 100) / 100 === value;

export const oneOf =
  (known: readonly unknown[]): Check =>
  (value) =>
    known.includes(value);

export const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

/** Left out, or as it should be. */
export const optional = (check: Check): Check => either((value) => value === undefined, check);

export const listOf =
  (check: Check, most = Number.POSITIVE_INFINITY): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);

/** At least these members. */
export const having =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) &&
    Object.entries(checks).every(([key, check]) => check(ownOf(value, key) ?? undefined));

/** These members and no others: what is misspelt shall not pass for left out. */
export const members = (checks: Readonly<Record<string, Check>>): Check => {
  const known = recordOf(oneOf(Object.keys(checks)), () => true);
  return (value) =>
    known(value) &&
    Object.entries(checks).every(([key, check]) => check(ownOf(value as Given, key)));
};

/** Something for each of some keys. */
export const recordOf =
  (isKey: Check, check: Check): Check =>
  (value) =>
    isObject(value) && Object.entries(value).every(([key, part]) => isKey(key) && check(part));

/** Own members only: "constructor" and "__proto__" are keys like any other. */
export const ownOf = (value: Given, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;
