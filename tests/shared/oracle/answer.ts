import { type Item, isAsking, type SectionRole, type Share } from "../../../shared/index.ts";
import { decimal, type Fraction, isWhole, reaches } from "./fraction.ts";

/** "best" and "worst" are never read, only assumed for what is open or invalid; "follows" is a prerequisite's. */
export type Answer = Fraction | "na" | "open" | "invalid" | "follows" | "best" | "worst";

export interface Answered {
  readonly item: Item;
  readonly section: string;
  readonly role: SectionRole;
  readonly answer: Answer;
}

export const unsettled = ({ answer }: Answered) => answer === "open" || answer === "invalid";

/** A prerequisite marked wrongly still follows from the stars it names. */
export const assume =
  (as: "best" | "worst") =>
  (one: Answered): Answered =>
    unsettled(one) ? { ...one, answer: one.item.kind === "prerequisite" ? "follows" : as } : one;

/** What a mark says, from the words of the format: see the schema of items. */
export function read(item: Item, role: SectionRole, mark: unknown): Answer {
  const blank = mark === null || mark === undefined;
  if (item.kind === "prerequisite") {
    return blank || typeof mark === "boolean" ? "follows" : "invalid";
  }
  if (item.kind === "pending") return blank ? (role === "base" ? "open" : "na") : "invalid";
  if (blank) return "open";
  if (mark === "na") return isAsking(item) && item.naAllowed ? "na" : "invalid";
  if (item.kind === "yesno") return typeof mark === "boolean" ? decimal(Number(mark)) : "invalid";
  if (item.kind === "percent" && typeof mark === "object") return readShare(mark);
  if (typeof mark !== "number" || !Number.isFinite(mark) || mark < 0) return "invalid";
  return takes(item, decimal(mark)) ? decimal(mark) : "invalid";
}

function readShare(mark: object): Answer {
  const { value, of } = mark as Partial<Share>;
  const counted = [value, of].every((part) => Number.isInteger(part) && Number(part) >= 0);
  if (!counted || typeof value !== "number" || typeof of !== "number") return "invalid";
  const fits = of > 0 && value <= of && of <= 1_000_000_000;
  return fits ? { n: 100n * BigInt(value), d: BigInt(of) } : "invalid";
}

function takes(item: Item, value: Fraction): boolean {
  if (item.kind === "percent") return reaches(decimal(100), value);
  if (item.kind !== "points") return isWhole(value) && reaches(decimal(9999), value);
  const step = decimal(item.step);
  return reaches(decimal(item.max), value) && isWhole({ n: value.n * step.d, d: value.d * step.n });
}
