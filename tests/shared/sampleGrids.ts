import { type Grid, type Item, parseGrid, type Section } from "../../shared/index.ts";

/**
 * Small grids that nobody ships: together they hold every rule, every kind of item, every kind of
 * section and what can be combined. Each passes `parseGrid`.
 */

type Of<K extends Item["kind"]> = Extract<Item, { kind: K }>;
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

const words = (text: string) => ({ "zh-CN": text, en: text });

const yesno = (id: string, requires: Of<"yesno">["requires"], more: Partial<Of<"yesno">> = {}) =>
  ({ id, kind: "yesno", text: words(`yes or no ${id}`), requires, ...more }) as const;
const count = (id: string, requires: Of<"count">["requires"], more: Partial<Of<"count">> = {}) =>
  ({ id, kind: "count", text: words(`count ${id}`), requires, ...more }) as const;
const percent = (
  id: string,
  requires: Of<"percent">["requires"],
  more: Partial<Of<"percent">> = {},
) => ({ id, kind: "percent", text: words(`percent ${id}`), requires, ...more }) as const;
const points = (id: string, max: number, step: number) =>
  ({ id, kind: "points", text: words(`points ${id}`), max, step }) as const;
const occurrences = (id: string, each: number, max: number) =>
  ({ id, kind: "occurrences", text: words(`occurrences ${id}`), each, max }) as const;
const prerequisite = (id: string, ...of: string[]) =>
  ({ id, kind: "prerequisite", text: words(`prerequisite ${id}`), of }) as const;
const pending = (id: string) => ({ id, kind: "pending", text: words(`pending ${id}`) }) as const;

const section = (id: string, items: readonly Item[], more: Partial<Section> = {}): Section => ({
  id,
  title: words(`Section ${id}`),
  ...more,
  items,
});

const sample = (id: string, grid: Without<Grid, "id" | "version" | "title" | "source">): Grid => ({
  id: `sample-${id}`,
  version: "1.0.0",
  title: words(`Sample ${id}`),
  source: { document: words("No document: made up for tests") },
  ...grid,
});

/** Base points, every scored kind in every kind of section, caps that bite, nine lines, odd steps. */
const everyPoint = sample("every-point", {
  rule: {
    kind: "points",
    base: 10.5,
    bands: [5, 10.5, 20, 31.25, 40, 47.3, 50, 58.25, 60].map((atLeast, at) => ({
      star: at + 1,
      atLeast,
    })),
  },
  sections: [
    section("own", [
      points("1", 10, 0.5),
      points("2", 2.4, 0.05),
      { ...points("3", 5, 5), note: words("all or nothing: our reading") },
      occurrences("4", 2, 10),
      occurrences("5", 0.15, 1),
      { ...points("6", 16, 4), evidence: words("papers") },
      points("7", 3.6, 0.3),
    ]),
    section("capped bonus", [occurrences("b1", 2, 6), points("b2", 3, 0.5)], {
      counts: "bonus",
      cap: 5.5,
    }),
    section("bonus", [points("b3", 4, 1)], { counts: "bonus", cap: 50 }),
    section("capped deductions", [occurrences("d1", 1.5, 7.5), points("d2", 20, 5)], {
      counts: "deduction",
      cap: 12,
    }),
    section("deductions", [occurrences("d3", 0.7, 60)], { counts: "deduction" }),
  ],
});

/** The bonus shows in the total and does not count towards the lines; names for the levels. */
const bonusAside = sample("bonus-aside", {
  rule: {
    kind: "points",
    base: 2,
    bonusCounts: false,
    bands: [
      { star: 3, atLeast: 12 },
      { star: 5, atLeast: 18.5 },
    ],
  },
  levelNames: { "0": words("no level"), "3": words("good “branch”"), "5": words("model branch") },
  sections: [
    section("own", [points("1", 10, 1), occurrences("2", 3, 10)]),
    section("bonus", [points("b1", 5, 0.5), pending("b2")], { counts: "bonus" }),
    section("deductions", [points("d1", 4, 0.5), pending("d2")], { counts: "deduction", cap: 3 }),
  ],
});

/** Five stars of which the highest can only be reached with the bonus; a total at its floor of 0. */
const onlyThroughBonus = sample("only-through-bonus", {
  rule: {
    kind: "points",
    bands: [
      { star: 1, atLeast: 4 },
      { star: 4, atLeast: 9 },
      { star: 5, atLeast: 12 },
    ],
  },
  sections: [
    section("own", [points("1", 6, 1), points("2", 4, 0.5)]),
    section("bonus", [occurrences("b1", 1.25, 5)], { counts: "bonus", cap: 4 }),
    section("deductions", [occurrences("d1", 5, 30)], { counts: "deduction" }),
  ],
});

/** No star as long as the coordinator has an item to complete. */
const pendingPoints = sample("pending-points", {
  rule: { kind: "points", base: 60, bands: [{ star: 5, atLeast: 90 }] },
  sections: [
    section("own", [points("1", 20, 0.5), pending("2")]),
    section("to be completed", [pending("3")]),
    section("bonus", [pending("b1")], { counts: "bonus", cap: 10 }),
  ],
});

/** Named stars that ask for others, and for others through others. */
const chain = sample("chain", {
  rule: { kind: "named" },
  sections: [
    section("norm", [
      yesno("1", { "1": true }),
      count("2", { "1": 4 }, { naAllowed: true, note: words("four quarters: our reading") }),
      percent("3", { "1": 66.67 }),
    ]),
    section("vitality", [prerequisite("v.0", "norm"), yesno("v.1", { "1": true })]),
    section("service", [prerequisite("s.0", "norm"), percent("s.1", { "1": 90 })]),
    section(
      "fortress",
      [
        prerequisite("f.0", "norm", "vitality", "service"),
        yesno("f.1", { "1": true }, { naAllowed: true }),
        prerequisite("f.2"),
      ],
      { decidedBy: words("the district") },
    ),
  ],
});

/** Named stars with names for how many are held; one star is still to be completed. */
const pendingStar = sample("pending-star", {
  rule: { kind: "named" },
  levelNames: { "0": words("none"), "1": words("one star"), "3": words("three stars") },
  sections: [
    section("a", [
      percent("a1", { "1": 33.33 }, { wording: { "1": words("a third") } }),
      count("length", { "1": 1 }),
    ]),
    section("b", [pending("b1"), yesno("b2", { "1": true })]),
    section("c", [prerequisite("c1", "b"), yesno("c2", { "1": true })]),
  ],
});

/** Nothing but its structure is known: all stars are still to be completed. */
const allPending = sample("all-pending", {
  rule: { kind: "named" },
  sections: ["1", "2", "3", "4", "5"].map((id) => section(id, [pending(id)])),
});

/** A single star, asked for in one column; an item that asks for nothing. */
const oneStar = sample("one-star", {
  rule: { kind: "tiers", stars: [5] },
  levelNames: { "5": words("model") },
  sections: [
    section("only", [
      yesno("1", { "5": true }, { naAllowed: true }),
      count("007", { "5": 12 }, { evidence: words("minutes") }),
      percent("B-2", { "5": 80 }, { wording: { "5": words("80% or more") } }),
      yesno("free", {}),
    ]),
  ],
});

const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const each = <T>(value: (star: number) => T) =>
  Object.fromEntries(nine.map((star) => [String(star), value(star)]));

/** As many stars as a grid can have. */
const nineStars = sample("nine-stars", {
  rule: { kind: "tiers", stars: nine },
  sections: [
    section("x", [
      count(
        "1",
        each((star) => star * 3),
      ),
      percent(
        "2",
        each((star) => 5 + star * 10.5),
        { naAllowed: true },
      ),
    ]),
    section("y", [
      yesno("3", { "7": true, "8": true, "9": true }),
      yesno("4", { "9": true }, { naAllowed: true }),
    ]),
  ],
});

/** What is asked depends on what the branch is: `gridFor` makes the grid for one. */
const traits = sample("traits", {
  rule: { kind: "tiers", stars: [3, 4] },
  sections: [
    section("one", [
      count(
        "1",
        { "3": 2, "4": 4 },
        {
          variants: [
            { types: ["committee"], note: words("committees"), requires: { "3": 1, "4": 2 } },
            { categories: ["rural", "community"], note: words("villages and communities") },
          ],
        },
      ),
      yesno(
        "2",
        { "4": true },
        {
          variants: [{ types: ["branch"], categories: ["twoNew"], note: words("enterprises") }],
        },
      ),
    ]),
    section("two", [pending("3")]),
  ],
});

/** Named stars that may be held since an earlier year, and whose requirements depend on the branch. */
const heldBefore = sample("held-before", {
  rule: { kind: "named" },
  sections: [
    section("norm", [yesno("1", { "1": true }), percent("2", { "1": 50 })]),
    section("growth", [
      prerequisite("3", "norm"),
      count(
        "4",
        { "1": 2 },
        { variants: [{ types: ["committee"], note: words("committees"), requires: { "1": 3 } }] },
      ),
    ]),
  ],
});

/** As `parseGrid` gives them: checked and frozen. */
const parsed = (grid: Grid): Grid => {
  const result = parseGrid(grid);
  if (result.ok) return result.value;
  throw new Error(`${grid.id}: ${result.issues.map(({ message }) => message.en).join(" ")}`);
};

export const sampleGrids: readonly Grid[] = [
  everyPoint,
  bonusAside,
  onlyThroughBonus,
  pendingPoints,
  chain,
  pendingStar,
  allPending,
  oneStar,
  nineStars,
  traits,
  heldBefore,
].map(parsed);
