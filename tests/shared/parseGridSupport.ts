import { parseGrid } from "../../shared/index.ts";

/** Grids as a coordinator might write them, one for each rule: together every field that there is. */

export const text = { "zh-CN": "项", en: "item" };
const head = { id: "own", version: "1.0.0", title: text, source: { document: text } };
const asked = { "3": 1, "4": 2, "5": 3 };
const count = (id: string, requires: object) => ({ id, kind: "count", text, requires });

const decisions = {
  limits: { "5": { atMost: 2, usual: 1 } },
  order: ["attained", "nextMet"],
  placesFor: "holders",
  fallBack: true,
  inspection: { star: 5, failures: 2 },
  lowest: { percent: 10, rounding: "floor", groupsFrom: 10 },
  units: { star: 3, inclusive: true, share: { value: 1, of: 3 } },
  history: [{ star: 3, years: 2, proposal: "talk" }],
  recheck: { rectifyFirst: true, failed: "lower" },
  direct: false,
};

const growing = {
  kind: "growing",
  base: 30,
  baseYear: 2019,
  growth: 10,
  growthMode: "compound",
  rounding: "floor",
  chained: false,
  shareIfBelow: 80,
  shareRounding: "floor",
  minIfAny: 1,
};

export const tiers = {
  ...head,
  $schema: "grid.schema.json",
  format: 1,
  short: text,
  subject: "branch",
  audience: text,
  source: { document: text, clause: "1" },
  rule: { kind: "tiers", stars: [3, 4, 5] },
  sections: [
    {
      id: "first",
      title: text,
      note: text,
      items: [
        {
          ...{ id: "1", kind: "yesno", text, evidence: text, clause: "1", note: text, owner: text },
          due: "2025-06-30",
          requires: { "3": true, "4": true, "5": true },
          wording: { "3": text },
          naAllowed: true,
          variants: [{ types: ["branch"], categories: ["rural"], note: text }],
        },
        {
          ...count("2", asked),
          variants: [{ types: ["committee"], note: text, requires: asked }],
        },
        { id: "3", kind: "percent", text, requires: { "5": 90 } },
        count("4", { "3": 2, "4": 4, "5": 6 }),
        count("5", asked),
        { id: "6", kind: "pending", text },
      ],
    },
  ],
  levelNames: { "0": text, "5": text },
  sums: [{ total: "4", parts: ["2", "5"] }],
  quotas: {
    "3": { kind: "share", of: "all", percent: 50, rounding: "floor", minIfAny: 0 },
    "4": { kind: "fixed", places: 50 },
    "5": growing,
  },
  vetoes: [
    { id: "a", text, effect: { kind: "bar" }, facts: [{ id: "f", text, atLeast: 2 }], clause: "2" },
    { id: "b", text, effect: { kind: "cap", star: 3 } },
  ],
  decisions,
  noticeDays: 5,
  calendar: [{ title: text, when: text, by: "04-30", who: text, text }],
  notes: [text],
};

export const points = {
  ...head,
  rule: { kind: "points", base: 10, bands: [{ star: 5, atLeast: 15 }], bonusCounts: true },
  sections: [
    { id: "own", title: text, items: [{ id: "1", kind: "points", text, max: 5, step: 0.5 }] },
    {
      ...{ id: "more", title: text, counts: "bonus", cap: 5 },
      items: [{ id: "2", kind: "occurrences", text, each: 2, max: 6 }],
    },
  ],
};

export const named = {
  ...head,
  rule: { kind: "named" },
  sections: [
    { id: "norm", title: text, decidedBy: text, items: [count("1", { "1": 4 })] },
    {
      ...{ id: "vitality", title: text },
      items: [{ id: "2", kind: "prerequisite", text, of: ["norm"] }],
    },
  ],
};

/** The same with one value in the place of another: put(tiers, "rule.stars.0", 10). */
export function put(grid: object, place: string, value: unknown): unknown {
  // Not structuredClone: it keeps what stands in two places as one.
  const copy: unknown = JSON.parse(JSON.stringify(grid));
  const path = place.split(".");
  const last = path.pop() ?? "";
  const parent = path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  Reflect.set(Object(parent), last, value);
  return copy;
}

export const issuesOf = (input: unknown) => {
  const read = parseGrid(input);
  return read.ok ? [] : read.issues;
};
