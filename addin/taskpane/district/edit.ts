/** A place in what is edited: the names of the members that lead to it. */
export type Place = readonly (string | number)[];

type Json = unknown;

/** What stands at a place; undefined where nothing does. */
export function at(value: Json, place: Place): Json {
  let found = value;
  for (const key of place) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Record<string | number, Json>)[key];
  }
  return found;
}

/** What says something also when it is empty: a year's own places that are none. */
const saying: readonly (string | number)[] = ["quotas", "rules", "stages"];

/**
 * A copy in which something else stands at a place; undefined takes it away, and with it what is empty then:
 * what is left out of a year's settings is as the grid has it.
 */
export function put(value: Json, place: Place, to: Json): Json {
  const [key, ...rest] = place;
  if (key === undefined) return to;
  const changed = put(at(value, [key]), rest, to);
  const part = isEmpty(changed) && rest.length > 0 && !saying.includes(key) ? undefined : changed;
  if (Array.isArray(value)) return spliced(value, Number(key), part);
  const whole: Record<string | number, Json> = { ...(value as object | undefined) };
  if (part === undefined) delete whole[key];
  else whole[key] = part;
  return whole;
}

const spliced = (list: readonly Json[], at: number, part: Json): readonly Json[] =>
  part === undefined ? list.toSpliced(at, 1) : list.toSpliced(at, 1, part);

const isEmpty = (value: Json): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

/** What is typed into a field for numbers: a number where it is written as one, else the text as it is. */
export function typedNumber(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  return String(Number(trimmed)) === trimmed ? Number(trimmed) : text;
}

export interface Bounds {
  readonly from: number;
  readonly to: number;
  /** so many decimals at most; left out: none */
  readonly decimals?: number;
}

/** Whether what stands in a field for numbers is a number within its bounds. */
export const fits = (value: Json, { from, to, decimals = 0 }: Bounds): boolean =>
  typeof value === "number" &&
  value >= from &&
  value <= to &&
  Number.isInteger(Math.round(value * 10 ** decimals * 1e6) / 1e6);
