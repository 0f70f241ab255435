import { describe, expect, it } from "vitest";
import { evaluate, type Grid, gridFor, itemsOf, parseGrid } from "../../shared/index.ts";

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

describe("gridFor", () => {
  it("leaves a grid that depends on nothing as it is", () => {
    const plain = parseGrid({ ...input, sections: [{ ...input.sections[0], items: [] }] });
    expect(plain.ok).toBe(false);
    const same = { ...grid, sections: grid.sections.slice(1).map((s) => ({ ...s, items: [] })) };
    expect(gridFor(same, { type: "committee" })).toBe(same);
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
    expect(Object.isFrozen(made.sections[0]?.items[0])).toBe(true);
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
