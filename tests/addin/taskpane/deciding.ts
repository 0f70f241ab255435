import {
  type Applicant,
  type DecisionInput,
  type DecisionReply,
  decide,
  type LedgerBody,
  type LedgerEntry,
} from "../../../shared/index.ts";
import { gridOf } from "./readings.ts";

export { gridOf };

/** An applicant that reaches the star it applies for. */
export const applicant = (
  id: string,
  applied: number,
  more: Partial<Applicant> = {},
): Applicant => ({ id, applied, star: applied, attained: { value: 21, of: 42 }, ...more });

/** As it is on the wire. */
const sent = (value: unknown) => JSON.parse(JSON.stringify(value)) as DecisionReply["input"];

/** What the Worker would answer: the same `decide`, and names beside it. */
export function replyOf(
  applicants: readonly Applicant[],
  more: Partial<DecisionInput> = {},
  reply: Partial<DecisionReply> = {},
): DecisionReply {
  const input: DecisionInput = { grid: gridOf("taihu-42"), year: 2017, applicants, ...more };
  const names = applicants.map(
    ({ id, unit }) => [id, { name: `支部${id}`, unit: unit ? `单位${unit}` : "" }] as const,
  );
  return {
    ...{ grid: input.grid.id, cycle: input.year, state: "open", open: [] },
    input: sent(input),
    decision: sent(decide(input)),
    names: Object.fromEntries(names),
    ...reply,
  };
}

/** An entry of the ledger, as the Worker gives it back. */
export const entry = (number: number, body: LedgerBody): LedgerEntry => ({
  number,
  cycle: 2026,
  time: "2026-06-01T01:02:03.000Z",
  role: "coordinator",
  person: "1",
  body,
});
