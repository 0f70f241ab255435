import { gridById, isAsking, itemsOf, type Mark, type Marks } from "../../shared/index.ts";

const grid = gridById("taihu-42");
if (!grid) throw new Error("no grid taihu-42");
export const grid42 = grid;

/** Everything that the highest star asks. */
const fiveStar: Marks = Object.fromEntries(
  itemsOf(grid42).map((item): [string, Mark] => {
    if (item.kind === "yesno") return [item.id, true];
    return [item.id, isAsking(item) ? (item.requires["5"] ?? null) : null];
  }),
);

export interface MarkSet {
  readonly name: string;
  readonly marks: Marks;
}

/** What branches really hand in and what the pane sees while somebody types. */
export const markSets: readonly MarkSet[] = [
  { name: "five-star", marks: fiveStar },
  {
    name: "four-star with gaps",
    marks: {
      ...fiveStar,
      ...{ "5": false, "6": false, "10": 1, "11": 3, "15": 84, "16": 30, "20": false },
      ...{ "23": "na", "27": false, "32": 2, "36": false, "39": 88.5, "42": false },
    },
  },
  {
    name: "half filled",
    marks: Object.fromEntries(Object.entries(fiveStar).filter(([id]) => Number(id) <= 21)),
  },
  { name: "one invalid", marks: { ...fiveStar, "16": 180 } },
];

/** Further sets for the equality check only: every state, kind of mark and kind of issue. */
export const oddSets: readonly MarkSet[] = [
  { name: "nothing", marks: {} },
  { name: "unknown items", marks: { ...fiveStar, "43": true, x: 1 } },
  { name: "not applicable", marks: { ...fiveStar, "4": "na", "15": "na", "17": "na", "5": "na" } },
  {
    name: "shares",
    marks: { ...fiveStar, "15": { value: 79, of: 99 }, "16": { value: 1, of: 3 } },
  },
  {
    name: "shares that are none",
    marks: { ...fiveStar, "15": { value: 5, of: 0 }, "16": { value: 9, of: 3 } },
  },
  { name: "decimals", marks: { ...fiveStar, "9": 1.5, "15": 79.999, "16": 29.94 } },
  { name: "numbers that are none", marks: { ...fiveStar, "9": Number.NaN, "10": -1, "11": 10000 } },
  { name: "other kinds", marks: { ...fiveStar, "1": 1, "9": true, "39": false } },
  { name: "none", marks: Object.fromEntries(Object.keys(fiveStar).map((id) => [id, false])) },
];
