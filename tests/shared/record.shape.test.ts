import { expect, it } from "vitest";
import { verifyRecord } from "../../shared/record/verifyRecord.ts";
import { forged, fresh, refusals } from "./recordSupport.ts";

const places = (value: unknown) => refusals(verifyRecord(value), "at", "limit");

/** A record with another value at a place, or without it where the value is undefined. */
function changed(way: string, value: unknown): unknown {
  const copy = structuredClone(fresh().record);
  const keys = way.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<object>((at, key) => Reflect.get(at, key), copy);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return copy;
}

const hex = "0123456789abcdef".repeat(4);

it.each<[way: string, value: unknown, limit: string]>([
  ["format", 2, "1"],
  ["format", "1", "1"],
  ["format", undefined, "1"],
  ["by", "me", "—"],
  ["constructor", 1, "—"],
  ["content", [], "{…}"],
  ["content", null, "{…}"],
  ["content", "decision", "{…}"],
  ["content", undefined, "{…}"],
  ["content.kind", "draw", "decision"],
  ["content.cycle", 1989, "1990–2200"],
  ["content.cycle", 2201, "1990–2200"],
  ["content.cycle", 2026.5, "1990–2200"],
  ["content.cycle", "2026", "1990–2200"],
  ["content.input", undefined, "JSON"],
  ["content.decision", undefined, "JSON"],
  ["content.draws", {}, "[…]"],
  ["content.draws", null, "[…]"],
  ["content.grid", "taihu-42", "{…}"],
  ["content.grid.id", "", "“…” 1–40"],
  ["content.grid.id", "x".repeat(41), "“…” 1–40"],
  ["content.grid.id", "a\nb", "“…” 1–40"],
  ["content.grid.version", 1, "“…” 1–40"],
  ["content.grid.version", undefined, "“…” 1–40"],
  ["content.grid.hash", "ab", "0–9 a–f × 64"],
  ["hash", undefined, "{…}"],
  ["hash.algorithm", "SHA-1", "SHA-256"],
  ["hash.of", "JSON", "RFC 8785"],
  ["hash.hex", hex.toUpperCase(), "0–9 a–f × 64"],
  ["hash.hex", `${hex}0`, "0–9 a–f × 64"],
  ["hash.hex", `0${hex}`, "0–9 a–f × 64"],
  ["hash.hex", hex.replace("f", "g"), "0–9 a–f × 64"],
  ["hash.hex", 0, "0–9 a–f × 64"],
  ["hash.salt", "", "—"],
])("no record with %s %j", (way, value, limit) => {
  expect(places(changed(way, value))).toEqual([["record.shape", `record.${way}`, limit]]);
});

it("names everything that is wrong, 50 places at most", () => {
  expect(places({})).toEqual([
    ["record.shape", "record.format", "1"],
    ["record.shape", "record.content", "{…}"],
    ["record.shape", "record.hash", "{…}"],
  ]);
  for (const none of [null, [], 0, "record"])
    expect(places(none)).toEqual([["record.shape", "record", "{…}"]]);
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`x${at}`, 0]));
  expect(places({ ...fresh().record, ...many })).toHaveLength(50);
});

it("takes what else is under the hash: a later version may say more", () => {
  const { grid } = fresh().content;
  const more = { note: "x", grid: { ...grid, source: "y", id: "x".repeat(40) }, cycle: 1990 };
  expect(places(forged(more))).toBe("ok");
  expect(places(forged({ cycle: 2200, decision: null, input: null }))).toBe("ok");
});

it("says so where a record is nested too deep to be read", () => {
  let deep: unknown = 0;
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(places(changed("content.input", deep))).toEqual([
    ["record.depth", expect.stringMatching(/^record\.content\.input\.0\.0/), "100"],
  ]);
});
