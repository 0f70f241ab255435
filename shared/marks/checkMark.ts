import { type Issue, type IssueCode, issue, quoted } from "../base/issue.ts";
import { hundredths, type Item, isAsking } from "../grid/grid.ts";
import type { Share } from "./mark.ts";

/** Above any yearly count, below any date that Excel makes of "1/2" (a serial number over 40,000). */
export const maxCount = 9999;

const limits = {
  yesno: "是 / 否 (yes / no)",
  count: "0–9999",
  percent: "0–100 %, 79/99",
  occurrences: "0–9999",
  prerequisite: "是 / 否 (yes / no)",
  pending: "—",
} as const;

/** What an item takes, for messages. */
export const limitOf = (item: Item): string =>
  item.kind === "points" ? `0–${item.max}` : limits[item.kind];

export const naAllowed = (item: Item): boolean => isAsking(item) && item.naAllowed === true;

/** Items answered by yes or no. A prerequisite follows from the stars held: its mark says nothing. */
export const isYesNo = ({ kind }: Item): boolean => kind === "yesno" || kind === "prerequisite";

/** The issue with a mark, or nothing when it can be judged. `mark` is unknown: it may come from any JSON. */
export function checkMark(item: Item, mark: unknown): Issue | undefined {
  if (item.kind === "pending") return wrong("mark.pending", item, mark);
  if (mark === "na") return naAllowed(item) ? undefined : wrong("mark.na", item, mark);
  if (isYesNo(item)) return typeof mark === "boolean" ? undefined : wrong("mark.type", item, mark);
  if (item.kind === "percent" && isShareLike(mark)) return checkShare(item, mark);
  if (typeof mark !== "number" || Number.isNaN(mark)) return wrong("mark.type", item, mark);
  return checkNumber(item, mark);
}

function checkNumber(item: Item, mark: number): Issue | undefined {
  const max = item.kind === "points" ? item.max : item.kind === "percent" ? 100 : maxCount;
  if (mark < 0 || mark > max) return wrong("mark.range", item, mark);
  if (item.kind === "percent") return undefined;
  if (item.kind !== "points")
    return Number.isInteger(mark)
      ? undefined
      : issue("mark.whole", item.id, { found: quoted(mark) });
  if (isOnStep(mark, item.step)) return undefined;
  return issue("mark.step", item.id, { limit: String(item.step), found: quoted(mark) });
}

const wrong = (code: IssueCode, item: Item, mark: unknown) =>
  issue(code, item.id, { limit: limitOf(item), found: quoted(mark) });

const isOnStep = (mark: number, step: number) =>
  hundredths(mark) / 100 === mark && hundredths(mark) % hundredths(step) === 0;

const isShareLike = (mark: unknown): mark is Share =>
  typeof mark === "object" && mark !== null && "value" in mark && "of" in mark;

const isWhole = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1_000_000_000;

function checkShare(item: Item, { value, of }: Share): Issue | undefined {
  if (isWhole(value) && isWhole(of) && of > 0 && value <= of) return undefined;
  return issue("mark.fraction", item.id, { found: `${quoted(value)}/${quoted(of)}` });
}
