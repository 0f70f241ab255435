import { type Issue, issue } from "../base/issue.ts";
import { criterionNames } from "../base/texts/standings.ts";
import type { Share } from "../marks/mark.ts";

/** Calls with the start and end of each run of equals; `leads` is 1 where one begins. */
export function eachTie(leads: Uint8Array, visit: (start: number, end: number) => void): void {
  let start = 0;
  for (let at = 1; at <= leads.length; at += 1) {
    if (leads[at] === 0) continue;
    visit(start, at);
    start = at;
  }
}

/** The place that equals share among `of`: 1224 ranking leaves out as many ranks as share one. */
export interface Place {
  readonly rank: number;
  readonly tied: boolean;
  readonly percentile: Share;
}

export const placeOf = (start: number, end: number, of: number): Place => ({
  rank: start + 1,
  tied: end - start > 1,
  percentile: { value: of - start, of },
});

export const noPlace = { rank: null, tied: false, percentile: null } as const;

type CriterionName = keyof typeof criterionNames;

/** Why a rank is shared. */
export function tieReason(by: readonly CriterionName[]): Issue {
  const names = by.map((criterion) => criterionNames[criterion]);
  const zh = names.map((name) => name["zh-CN"]).join("、");
  const en = names.map((name) => name.en).join(", ");
  return issue("rank.tied", undefined, { zh, en });
}
