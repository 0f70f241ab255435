import {
  type DecisionInput,
  type DecisionRecord,
  decide,
  type Issue,
  issue,
  verifyRecord,
} from "../../../shared/index.ts";

/** What came of verifying a record in the pane. */
export interface Verified {
  readonly sound: boolean;
  /** branches, and applicants decided anew */
  readonly outcomes: number;
  readonly draws: number;
  readonly issues: readonly Issue[];
}

/**
 * Does all of a record again in the pane itself, by the rules it carries: its hash, its draws, its decision; and
 * whether it is the one that the list named.
 */
export function verifyHere(record: unknown, expected: string): Verified {
  const result = verifyRecord(record, (input) => decide(input as DecisionInput));
  if (!result.ok) return { sound: false, outcomes: 0, draws: 0, issues: result.issues };
  const { hash, content } = result.value;
  const isOther = hash.hex !== expected;
  const { outcomes } = content.decision as { outcomes?: readonly unknown[] };
  return {
    sound: !isOther,
    outcomes: outcomes?.length ?? 0,
    draws: content.draws?.length ?? 0,
    issues: isOther ? [otherThan(result.value, expected)] : [],
  };
}

const otherThan = ({ hash }: DecisionRecord, expected: string): Issue =>
  issue("record.hash", undefined, {
    limit: expected.slice(0, 16),
    found: hash.hex.slice(0, 16),
  });
