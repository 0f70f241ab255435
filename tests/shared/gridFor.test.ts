import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../shared/base/deepFreeze.ts";
import { evaluate, type Grid, gridFor, type Item, itemsOf, parseGrid } from "../../shared/index.ts";

const text = (zh: string) => ({ "zh-CN": zh, en: zh });

/** Two stars, the second of which takes the first; one item that depends on type, one on category. */
const input = {
  id: "by-branch",
  version: "1.0.0",
  title: text("按支部"),
  source: { document: text("文件") },
  rule: { kind: "named" },
  sections: [
    {
      id: "甲",
      title: text("甲"),
      items: [
        {
          id: "1",
          kind: "count",
          text: text("会议次数"),
          requires: { "1": 4 },
          variants: [
            { types: ["committee"], note: text("每半年一次"), requires: { "1": 2 } },
            { types: ["branch", "generalBranch"], note: text("每季度一次") },
          ],
        },
      ],
    },
    {
      id: "乙",
      title: text("乙"),
      items: [
        { id: "2", kind: "prerequisite", text: text("须先得甲"), of: ["甲"] },
        {
          id: "3",
          kind: "yesno",
          text: text("特色"),
          requires: { "1": true },
          variants: [
            { categories: ["rural"], types: ["branch"], note: text("富民") },
            { categories: ["rural"], note: text("强基") },
          ],
        },
      ],
    },
  ],
};

const parsed = parseGrid(input);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const grid = parsed.value;

const item = (of: Grid, id: string) => itemsOf(of).find((one) => one.id === id);
const noteOf = (of: Grid, id: string) => item(of, id)?.note?.["zh-CN"];

/** The grid with no other item. */
const only = (of: Grid, id: string): Grid => ({
  ...of,
  sections: of.sections.map((one) => ({ ...one, items: one.items.filter((i) => i.id === id) })),
});

describe("gridFor", () => {
  it.each([
    ["the stars held", "2", { held: ["甲"] }],
    ["the type of branch", "1", { type: "committee" }],
    ["the category", "3", { category: "rural" }],
  ] as const)("sees that a grid depends on %s alone", (_, id, traits) => {
    const one = only(grid, id);
    expect(item(gridFor(one, traits), id)).not.toEqual(item(one, id));
  });

  it("leaves a grid that depends on nothing as it is", () => {
    const same: Item = { id: "1", kind: "yesno", text: text("制度健全"), requires: { "1": true } };
    const plain: Grid = { ...grid, sections: [{ id: "甲", title: text("甲"), items: [same] }] };
    expect(gridFor(plain, { type: "committee", held: ["甲"] })).toBe(plain);
  });

  it("leaves an item whose variants are left undefined as it is", () => {
    const open = only(grid, "1");
    const [section] = open.sections;
    const items = [{ ...item(open, "1"), variants: undefined } as Item];
    const same = { ...open, sections: section ? [{ ...section, items }] : [] };
    expect(item(gridFor(same, { type: "committee" }), "1")).toEqual(items[0]);
  });

  it.each([
    ["committee", "每半年一次", 2],
    ["branch", "每季度一次", 4],
    ["generalBranch", "每季度一次", 4],
    [undefined, undefined, 4],
  ] as const)("type %s: %s, %i times", (type, note, times) => {
    const made = gridFor(grid, type ? { type } : {});
    expect(noteOf(made, "1")).toBe(note);
    expect(item(made, "1")).toMatchObject({ requires: { "1": times } });
    const at = (mark: number) => evaluate(made, { "1": mark, "3": false }).stars;
    expect([at(times - 1), at(times)]).toEqual([[], ["甲"]]);
  });

  it("takes the first variant of which everything fits", () => {
    expect(noteOf(gridFor(grid, { type: "branch", category: "rural" }), "3")).toBe("富民");
    expect(noteOf(gridFor(grid, { type: "committee", category: "rural" }), "3")).toBe("强基");
    expect(noteOf(gridFor(grid, { category: "rural" }), "3")).toBe("强基");
    expect(noteOf(gridFor(grid, { category: "society" }), "3")).toBeUndefined();
  });

  it("a star held since an earlier year fulfils what takes it", () => {
    const marks = { "1": 0, "3": true };
    expect(evaluate(grid, marks).stars).toEqual([]);
    expect(evaluate(gridFor(grid, { held: ["甲"] }), marks).stars).toEqual(["乙"]);
    expect(evaluate(gridFor(grid, { held: ["丙"] }), marks).stars).toEqual([]);
  });

  it("gives the same grid for the same branch, whatever the order of its stars", () => {
    const made = gridFor(grid, { held: ["甲", "乙"], type: "branch" });
    expect(gridFor(grid, { type: "branch", held: ["乙", "甲"] })).toBe(made);
    expect(gridFor(grid, { type: "branch" })).not.toBe(made);
    expect(gridFor(grid, { held: [] })).toBe(gridFor(grid, {}));
    expect(Object.isFrozen(made.sections[0]?.items[0])).toBe(true);
  });

  it("keeps the grids of two hundred kinds of branches, and makes those of others anew", () => {
    const fresh = deepFreeze(structuredClone(grid) as Grid);
    const kinds = Array.from({ length: 202 }, (_, at) => ({ held: [String(at)] }));
    const made = kinds.map((traits) => gridFor(fresh, traits));
    const again = kinds.map((traits) => gridFor(fresh, traits));
    expect(again).toEqual(made);
    expect(again.flatMap((one, at) => (one === made[at] ? [at] : []))).toEqual(
      Array.from({ length: 200 }, (_, at) => at),
    );
  });

  it("keeps nothing for a grid that may still change", () => {
    const open = structuredClone(grid) as Grid;
    expect(gridFor(open, { type: "branch" })).not.toBe(gridFor(open, { type: "branch" }));
  });

  it("gives a grid again: same id, version and items, and one that parses", () => {
    const made = gridFor(grid, { type: "committee", category: "rural", held: ["甲"] });
    expect(parseGrid(JSON.parse(JSON.stringify(made)))).toEqual({ ok: true, value: made });
    expect([made.id, made.version]).toEqual([grid.id, grid.version]);
    expect(itemsOf(made).map(({ id }) => id)).toEqual(itemsOf(grid).map(({ id }) => id));
  });
});
