import type { ReactNode } from "react";
import { readDecided } from "../../../addin/taskpane/district/decided.ts";
import { createDistrictClient } from "../../../addin/taskpane/district/districtClient.ts";
import { DistrictContext } from "../../../addin/taskpane/district/useDistrict.ts";
import {
  type DecisionReply,
  type LedgerEntry,
  type Locale,
  readLedger,
} from "../../../shared/index.ts";
import { applicant, gridOf, replyOf } from "./deciding.ts";
import { still } from "./still.tsx";

export const taihu = gridOf("taihu-42");

const tied = { nextMet: 1, margin: 1, panel: 1 };
/** One certain, two tied where there is one place left; two failed inspections in a unit; a failed re-check. */
export const reply = (more: Partial<DecisionReply> = {}) =>
  replyOf(
    [
      applicant("a", 5, { ...tied, nextMet: 3, unit: "u1" }),
      applicant("b", 5, { ...tied, unit: "u2" }),
      applicant("c", 5, { ...tied, unit: "u3" }),
      applicant("d", 3, { unit: "u4", inspection: "failed" }),
      applicant("e", 3, { unit: "u4", inspection: "failed" }),
      applicant("f", 3, { unit: "u4" }),
      applicant("g", 4, { unit: "u1", holds: 4, recheck: "failed" }),
    ],
    { quotas: { "5": { kind: "fixed", places: 2 } } },
    more,
  );

export const branches = "abcdefg".split("").map((id) => ({
  ...{ id, name: `支部${id}`, unit: "单位", grid: taihu.id, receipts: {} },
}));

/** What a section is given once a grid is chosen. */
export const view = (more: Partial<DecisionReply> = {}) => ({
  decided: readDecided(reply(more)),
  branches,
});

export const ledgerOf = (...entries: LedgerEntry[]) => ({ entries, ledger: readLedger(entries) });

/** What a section draws in the district's view. */
export function inDistrict(section: ReactNode, locale: Locale): string {
  const district = {
    ...{ client: createDistrictClient("t"), id: "demo", year: 2017, current: 2017, written: 0 },
    noteWritten: () => undefined,
  };
  return still(<DistrictContext value={district}>{section}</DistrictContext>, locale);
}
