import { deepFreeze } from "../base/deepFreeze.ts";
import { type Issue, issue } from "../base/issue.ts";
import { failure, type Result, success } from "../base/result.ts";
import type { DecisionRecord } from "./record.ts";
import { placeOf } from "./shown.ts";
import { type Json, toJson } from "./toJson.ts";

/**
 * Reads a record from unknown input, as a frozen copy: its parts are where they belong, nothing is said
 * yet of their truth. "record.shape" for each place that is not (50 at most); what is no JSON, as
 * `toJson` says. A draw is not looked at: holding it again shows more than its shape.
 */
export function readRecord(input: unknown): Result<DecisionRecord> {
  const json = toJson(input, "record");
  if (!json.ok) return json;
  const issues = checkRecord(json.value, ["record"]).slice(0, 50);
  if (issues.length > 0) return failure(...issues);
  return success(deepFreeze(json.value) as unknown as DecisionRecord);
}

/** Names the places of a value that are wrong, and what belongs there. */
type Check = (value: Json | undefined, way: readonly string[]) => readonly Issue[];

const wrong = (way: readonly string[], limit: string) =>
  issue("record.shape", undefined, { at: placeOf(way), limit });

const only =
  (limit: string, fits: (value: Json | undefined) => boolean): Check =>
  (value, way) =>
    fits(value) ? [] : [wrong(way, limit)];

const exactly = (expected: string | number) =>
  only(String(expected), (value) => value === expected);

const matching = (limit: string, form: RegExp) =>
  only(limit, (value) => typeof value === "string" && form.test(value));

/** An object with these members. The hash covers what else is `sealed` with them; elsewhere nothing else may be. */
const members =
  (checks: Readonly<Record<string, Check>>, sealed = false): Check =>
  (value, way) => {
    if (!isObject(value)) return [wrong(way, "{…}")];
    const known = Object.entries(checks).flatMap(([key, check]) =>
      check(value[key], [...way, key]),
    );
    const strange = Object.keys(value).filter((key) => !sealed && !Object.hasOwn(checks, key));
    return [...known, ...strange.map((key) => wrong([...way, key], "—"))];
  };

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const year = only(
  "1990–2200",
  (value) => Number.isInteger(value) && Number(value) >= 1990 && Number(value) <= 2200,
);
const label = matching("“…” 1–40", /^.{1,40}$/u);
const digits = matching("0–9 a–f × 64", /^[0-9a-f]{64}$/);
const present = only("JSON", (value) => value !== undefined);
const listIfAny = only("[…]", (value) => value === undefined || Array.isArray(value));

const checkRecord = members({
  format: exactly(1),
  content: members(
    {
      kind: exactly("decision"),
      cycle: year,
      grid: members({ id: label, version: label, hash: digits }, true),
      input: present,
      decision: present,
      draws: listIfAny,
    },
    true,
  ),
  hash: members({ algorithm: exactly("SHA-256"), of: exactly("RFC 8785"), hex: digits }),
});
