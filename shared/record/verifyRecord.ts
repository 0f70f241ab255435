import { type Issue, issue } from "../base/issue.ts";
import { failure, type Result } from "../base/result.ts";
import { digest } from "./canonical.ts";
import { difference } from "./difference.ts";
import { type Draw, draw } from "./draw.ts";
import { readRecord } from "./readRecord.ts";
import type { DecisionContent, DecisionRecord } from "./record.ts";
import { placeOf } from "./shown.ts";
import { type Json, toJson } from "./toJson.ts";

const root = ["record", "content"];

/** `decide`, as it was under the grid's version. */
export type Recompute = (input: unknown) => unknown;

/**
 * Checks a record and does all of it again; any JSON in, never throws. The steps, each with its code:
 * its shape ("record.shape", or what `toJson` refuses; no further step then), its hash ("record.hash"),
 * its draws ("record.draw"), and with `recompute` its decision from its input ("record.result"). Ok
 * holds the record, frozen. Whether the hash is the one that was made known, and the grid's the one in
 * force, is for the caller to compare.
 */
export function verifyRecord(record: unknown, recompute?: Recompute): Result<DecisionRecord> {
  const read = readRecord(record);
  if (!read.ok) return read;
  const { content } = read.value;
  const issues = [
    ...hashIssues(read.value),
    ...drawnIssues(content.draws ?? []),
    ...(recompute ? resultIssues(content, recompute) : []),
  ];
  return issues.length > 0 ? failure(...issues) : read;
}

function hashIssues({ content, hash }: DecisionRecord): Issue[] {
  const found = digest(content as unknown as Json);
  if (found === hash.hex) return [];
  return [
    issue("record.hash", undefined, { limit: hash.hex.slice(0, 16), found: found.slice(0, 16) }),
  ];
}

/** The first draw that, held again, comes out differently. */
function drawnIssues(draws: readonly Draw[]): Issue[] {
  for (const [at, held] of draws.entries()) {
    const again = draw(held);
    const way = again.ok ? differing(again.value, held) : [];
    if (way)
      return [issue("record.draw", undefined, { at: placeOf([...root, "draws", at, ...way]) })];
  }
  return [];
}

function resultIssues({ input, decision }: DecisionContent, recompute: Recompute): Issue[] {
  const way = differing(attempt(recompute, input), decision);
  return way
    ? [issue("record.result", undefined, { at: placeOf([...root, "decision", ...way]) })]
    : [];
}

/**
 * A verb may rely on the type of its input, and this input is foreign: a throw says no more than that
 * it gave no decision, and undefined differs from any.
 */
function attempt(recompute: Recompute, input: unknown): unknown {
  try {
    return recompute(input);
  } catch {
    return undefined;
  }
}

/** The way to the first place in which what was done again differs from what is in the record. */
function differing(again: unknown, recorded: unknown): readonly string[] | undefined {
  const json = toJson(again);
  return json.ok ? difference(json.value, recorded as Json) : [];
}
