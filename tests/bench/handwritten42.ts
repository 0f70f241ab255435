import {
  type Evaluation,
  type Issue,
  type ItemResult,
  type ItemState,
  issue,
  type Marks,
  type Missing,
  quoted,
  type Share,
} from "../../shared/index.ts";

/**
 * The limit that `evaluate` is measured against: what somebody writes who needs exactly one grid,
 * taihu-42, and knows its numbers. No grid is read; the answer is the same Evaluation.
 * Since what a star asks the next one asks too, an item is summed up by the highest star it fulfils
 * (2: none).
 */
export function evaluate42(marks: Marks): Evaluation {
  const items: ItemResult[] = new Array(42);
  const reaches: number[] = new Array(42);
  const issues: Issue[] = [];
  let complete = true;
  let lowest = 5;
  let lowestPossible = 5;
  let attained = 0;
  let given = 0;
  for (let at = 0; at < 42; at += 1) {
    const id = ids[at] as string;
    const from = froms[at] as number;
    const mark: unknown = marks[at + 1];
    let reach = 5;
    if (mark !== undefined) given += 1;
    if (mark === null || mark === undefined) {
      reach = from - 1;
      complete = false;
      items[at] = opens[at] as ItemResult;
    } else if (mark === "na" && (id === "4" || id === "15" || id === "17" || id === "23")) {
      items[at] = result(id, "na", 5);
    } else {
      const asks = thresholds[at];
      const found = asks ? checkNumber(id, asks, mark) : checkYesNo(id, mark);
      if (found) {
        reach = from - 1;
        complete = false;
        issues.push(found);
        items[at] = result(id, "invalid", reach);
      } else {
        reach = asks ? reachOf(asks, mark as number | Share) : mark ? 5 : from - 1;
        if (reach < lowestPossible) lowestPossible = reach;
        if (reach === 5) {
          items[at] = mets[at] as ItemResult;
        } else {
          const shortBy = asks ? short(asks, reach + 1, mark as number | Share) : 1;
          items[at] = { id, state: "unmet", metAt: metUpTo[reach] ?? [], shortBy };
        }
      }
    }
    if (reach < lowest) lowest = reach;
    if (reach === 5) attained += 1;
    reaches[at] = reach;
  }
  const keys = Object.keys(marks);
  if (keys.length > given)
    for (const id of keys) {
      if (known.has(id)) continue;
      issues.push(issue("mark.unknown", id));
      complete = false;
    }
  const evaluation = {
    complete,
    items,
    issues,
    stars: noStars,
    star: complete ? starOf(lowest) : null,
    atMost: starOf(lowestPossible),
    attained: { value: attained, of: 42 },
  };
  if (lowest === 5) return evaluation;
  return {
    ...evaluation,
    next: { star: lowest + 1, missing: missingAt(lowest + 1, marks, items, reaches) },
  };
}

function missingAt(
  star: number,
  marks: Marks,
  items: readonly ItemResult[],
  reaches: readonly number[],
): Missing[] {
  const missing: Missing[] = [];
  for (let at = 0; at < 42; at += 1) {
    if ((reaches[at] as number) >= star) continue;
    const { id, state } = items[at] as ItemResult;
    const asks = thresholds[at];
    const mark = state === "unmet" ? (marks[at + 1] as number | Share) : 0;
    missing.push({ id, shortBy: asks ? short(asks, star, mark) : 1 });
  }
  return missing;
}

/** First star that asks something of items 1 to 42. */
const froms: readonly number[] = [
  ...[3, 3, 4, 4, 5, 5],
  ...[3, 3, 3, 3, 3],
  ...[3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5],
  ...[3, 4, 4, 5, 5, 5],
  ...[4, 4, 4, 4, 5, 5, 5],
  ...[4, 4, 5, 5, 5, 5],
];

interface Asks {
  readonly percent: boolean;
  /** at three, four and five stars; 0: nothing */
  readonly at: readonly [number, number, number];
}
const count = (...at: Asks["at"]): Asks => ({ percent: false, at });
const percent = (...at: Asks["at"]): Asks => ({ percent: true, at });

/** By place: item 9 is at 8. */
const thresholds: readonly (Asks | undefined)[] = Array.from({ length: 42 }, (_, at) => {
  const asked: Readonly<Record<number, Asks>> = {
    9: count(1, 1, 1),
    10: count(1, 1, 2),
    11: count(1, 3, 4),
    15: percent(50, 80, 95),
    16: percent(20, 30, 50),
    21: count(0, 0, 1),
    32: count(0, 2, 4),
    33: count(0, 1, 2),
    39: percent(0, 0, 90),
  };
  return asked[at + 1];
});

const noStars: readonly string[] = [];
const metUpTo: readonly (readonly number[])[] = [[], [], [], [3], [3, 4], [3, 4, 5]];
const starOf = (reach: number) => (reach === 2 ? 0 : reach);
const result = (id: string, state: ItemState, reach: number): ItemResult => ({
  id,
  state,
  metAt: metUpTo[reach] ?? [],
});

const ids = froms.map((_, at) => String(at + 1));
const known = new Set(ids);
const mets = ids.map((id) => result(id, "met", 5));
const opens = ids.map((id, at) => result(id, "open", (froms[at] ?? 0) - 1));

const checkYesNo = (id: string, mark: unknown): Issue | undefined => {
  if (typeof mark === "boolean") return undefined;
  const limit = "是 / 否 (yes / no)";
  return issue(mark === "na" ? "mark.na" : "mark.type", id, { limit, found: quoted(mark) });
};

function checkNumber(id: string, { percent }: Asks, mark: unknown): Issue | undefined {
  if (typeof mark === "number" && mark >= 0 && mark <= (percent ? 100 : 9999)) {
    return percent || Number.isInteger(mark)
      ? undefined
      : issue("mark.whole", id, { found: String(mark) });
  }
  const limit = percent ? "0–100 %, 79/99" : "0–9999";
  const found = quoted(mark);
  if (typeof mark === "number" && !Number.isNaN(mark))
    return issue("mark.range", id, { limit, found });
  if (percent && isShare(mark)) {
    const { value, of } = mark;
    if (isWhole(value) && isWhole(of) && of > 0 && value <= of) return undefined;
    return issue("mark.fraction", id, { found: `${quoted(value)}/${quoted(of)}` });
  }
  return issue(mark === "na" ? "mark.na" : "mark.type", id, { limit, found });
}

const isWhole = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1e9;
const isShare = (mark: unknown): mark is Share =>
  typeof mark === "object" && mark !== null && "value" in mark && "of" in mark;

function reachOf({ at: [three, four, five] }: Asks, mark: number | Share): number {
  const value = typeof mark === "number" ? mark : 100 * mark.value;
  const of = typeof mark === "number" ? 1 : mark.of;
  if (value >= five * of) return 5;
  if (value >= four * of) return 4;
  return value >= three * of ? 3 : 2;
}

/** Up to the next hundredth, and never nothing. */
function short({ at }: Asks, star: number, mark: number | Share): number {
  const asked = at[star - 3] ?? 0;
  const missing =
    typeof mark === "number"
      ? Math.ceil((asked - mark) * 100 - 1e-6)
      : Math.ceil(((asked * mark.of - 100 * mark.value) * 100) / mark.of);
  return Math.max(1, missing) / 100;
}
