import {
  type CycleState,
  type Issue,
  type IssueCode,
  type IssueData,
  issue,
  localDay,
} from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import { storedCycle } from "../acts/cycle.ts";
import type { StoredCycle } from "../store/cycles.ts";
import type { LedgerRow } from "../store/ledger.ts";

/** What entries of one cycle are looked at with. */
export interface Desk extends At {
  readonly cycle: number;
  /** undefined where the present year was never set: it is open */
  readonly stored: StoredCycle | undefined;
  readonly state: CycleState;
  /** the day it is in the district */
  readonly today: string;
  /** what entries of the same request name and only one may */
  readonly named: Set<string>;
}

/** The desk for the year of a path; undefined where there is no such year. */
export function deskOf(at: At, year: string): Desk | undefined {
  const stored = storedCycle(at, year);
  if (!stored && year !== String(at.memory.year)) return undefined;
  const { state = "open" } = stored ?? {};
  const today = localDay(stored?.cycle, at.now);
  return { ...at, cycle: Number(year), stored, state, today, named: new Set() };
}

/** An entry, and the branch and the entry that it is about, where there are any. */
export interface About {
  readonly branch: string | null;
  readonly entry: LedgerRow | undefined;
  readonly number: number | null;
}

/** Says what is wrong at a place of the request. */
export type Wrong = (part: string, code: IssueCode, data?: IssueData) => Issue;

export const wrongAt =
  (place: number): Wrong =>
  (part, code, data = {}) =>
    issue(code, undefined, { at: `entries.${place}${part && `.${part}`}`, ...data });
