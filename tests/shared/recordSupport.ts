import { createHash } from "node:crypto";
import fc from "fast-check";
import * as z from "zod";
import type { Result } from "../../shared/index.ts";
import { hashOf } from "../../shared/record/canonical.ts";
import { type Draw, draw } from "../../shared/record/draw.ts";
import type { DecisionContent, DecisionRecord } from "../../shared/record/record.ts";
import { sealRecord } from "../../shared/record/sealRecord.ts";
import type { Json } from "../../shared/record/toJson.ts";
import { readCases } from "./cases.ts";

export const right = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

/** The code of each issue and some of its data, "ok" where there is none. */
export const refusals = (
  result: Result<unknown>,
  ...parts: readonly ("at" | "found" | "limit")[]
) =>
  result.ok
    ? "ok"
    : result.issues.map(({ code, data }) => [code, ...parts.map((part) => data[part])]);

export const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** JSON with keys that an object has by nature, as a text can hold them. */
const keys = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toJSON", "hasOwnProperty", "length", "", "0", "a"),
  fc.string({ unit: "grapheme" }),
);
export const anyJson = fc.letrec<{ any: Json }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: "grapheme" }),
    fc.array(tie("any"), { maxLength: 4 }),
    fc
      .array(fc.tuple(keys, tie("any")), { maxLength: 4 })
      .map((parts) => Object.fromEntries(parts)),
  ),
})).any;

/** What RFC 8785 asks, in its own words: sort the keys of each object, write the rest as ECMAScript does. */
export function oracle(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(oracle).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${oracle(part)}`).join()}}`;
}

/** What `decide` is like: plain JSON in, plain JSON out. */
export const decide = (input: unknown) => {
  const { places, branches } = input as typeof decided;
  const sorted = branches.toSorted((a, b) => b.met - a.met);
  return { branches: sorted.map(({ id }, at) => ({ id, star: at < places ? 4 : 3 })) };
};
export const decided = {
  places: 1,
  branches: [
    { id: "b1", met: 26 },
    { id: "b2", met: 30 },
  ],
};

/** Made for each test anew: what runs while a file is loaded, no single test answers for. */
export function fresh(): { held: Draw; content: DecisionContent; record: DecisionRecord } {
  const held = right(draw({ seed: "lottery 42", list: ["b2", "b1"], take: 1, unit: "u1" }));
  const content = {
    kind: "decision" as const,
    cycle: 2026,
    grid: { id: "taihu-42", version: "1.0.0", hash: "ab".repeat(32) },
    input: decided,
    decision: decide(decided),
    draws: [held],
  };
  return { held, content, record: right(sealRecord(content)) };
}

/** A record with other content, its hash made anew: what a forger would do. */
export const forged = (change: object): unknown => {
  const { content, record } = fresh();
  const other = { ...content, ...change };
  return { ...record, content: other, hash: { ...record.hash, hex: right(hashOf(other)) } };
};

export const drawCases = readCases(
  "draw.json",
  z.strictObject({
    tags: z.array(
      z.strictObject({ name: z.string(), key: z.string(), message: z.string(), tag: z.string() }),
    ),
    draws: z.array(
      z.strictObject({
        name: z.string(),
        seed: z.string(),
        /** sorted as a draw sorts it */
        list: z.array(z.string()),
        take: z.number(),
        /** made with `openssl dgst -sha256 -hmac` and `sort` */
        drawn: z.array(z.string()),
      }),
    ),
    /** percent, at least, rounding, applicants, to draw */
    sizes: z.array(
      z.tuple([z.number(), z.number(), z.enum(["floor", "round", "ceil"]), z.number(), z.number()]),
    ),
  }),
);
