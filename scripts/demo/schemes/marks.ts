import {
  type Grid,
  isAsking,
  itemsOf,
  type Mark,
  type Marks,
  roleOf,
} from "../../../shared/index.ts";

/** All that the grid asks, exactly; no bonus. What takes no mark gets none. */
export const fullMarks = (grid: Grid): Marks =>
  Object.fromEntries(
    grid.sections.flatMap((section) =>
      section.items.map((item): [string, Mark] => {
        if (item.kind === "points") return [item.id, roleOf(section) === "base" ? item.max : 0];
        if (!isAsking(item)) return [item.id, null];
        return [item.id, Object.values(item.requires).at(-1) ?? true];
      }),
    ),
  );

/** By branch: what it lacks of its full marks. */
export const schemesChanges: Readonly<Record<string, Marks>> = {
  // D: four stars of the town; norm alone; vitality without norm is none; norm and vitality together.
  d1: { "5.2": false },
  d2: { "2.2": false, "3.2": false, "4.2": false, "5.2": false },
  d3: { "1.3": false, "3.2": false, "4.2": false, "5.2": false },
  d4: { "3.2": false, "4.2": false, "5.2": false },
  dw1: { "4.3": false, "5.2": false },
  dw2: { "2.4": false, "5.3": false },
  dw3: { "5.7": false },
  // E: three, three and five stars; five, two, and one left open.
  ea1: { "4.1": 11, "5.1": false },
  ea2: { "2.2": { value: 79, of: 99 }, "5.2": 89.9 },
  eb2: { "2.1": false, "4.2": 84, "5.1": false },
  // I: 88 and a bonus of 3; 95 with a veto; 89.5.
  i1: { "1": 17, "2": 17, "3": 17, "4": 18, "5": 19, "6": 2, "7": 1 },
  i2: { "1": 18, "3": 17 },
  i3: { "1": 15, "2": 18, "5": 16.5 },
  // B and J: one condition not met.
  b4: { "2": false },
  j3: { "3": false },
  // K: on the way.
  k1: {
    ...{ "1": 17, "2": 10, "3": 3, "4": 4, "5": { value: 13, of: 28 }, "6": 4 },
    ...{ "8": { value: 52, of: 55 }, "11": 4, "12": 6, "14": 5, "15": 2, "17": 3 },
  },
};

/** The marks that a branch of the demo hands in. */
export function schemesMarks(grid: Grid, branch: string): Marks {
  const marks = { ...fullMarks(grid), ...schemesChanges[branch] };
  const known = new Set(itemsOf(grid).map(({ id }) => id));
  const strange = Object.keys(marks).filter((id) => !known.has(id));
  if (strange.length > 0) throw new Error(`${grid.id} has no items ${strange.join(", ")}.`);
  return marks;
}
