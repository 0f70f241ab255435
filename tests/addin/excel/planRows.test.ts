import { describe, expect, it } from "vitest";
import { planRows, unknownRows } from "../../../addin/excel/ranking/planRows.ts";
import { runsOf } from "../../../addin/excel/ranking/updateTable.ts";

const rows = (...keys: string[]) => keys.map((key) => ({ key, cells: [key] }));
const kinds = (keys: readonly string[], now: readonly string[], notes: readonly number[] = []) => {
  const plan = planRows(keys, rows(...now), (at) => (notes.includes(at) ? "some" : "none"));
  return plan.places.map((place) => (place.kind === "row" ? place.row.key : place.kind));
};

describe("what becomes of a table's rows", () => {
  it.each([
    ["each keeps its place", ["a", "b"], ["b", "a"], [], ["a", "b"]],
    ["new ones come below", ["a"], ["b", "a", "c"], [], ["a", "b", "c"]],
    ["new ones take what came free", ["a", "b"], ["c", "b", "d"], [], ["c", "b", "d"]],
    ["what left goes, but not with notes", ["a", "b", "c"], ["c"], [1], ["free", "gone", "c"]],
    ["a person's row stays", ["a", ""], ["a"], [1], ["a", "own"]],
    ["a blank one goes", ["a", ""], ["a"], [], ["a", "free"]],
    ["a second row of the same key is no longer it", ["a", "a"], ["a"], [1], ["a", "gone"]],
  ])("%s", (_, keys, now, notes, expected) => {
    expect(kinds(keys, now, notes)).toEqual(expected);
  });

  it("is counted: blank rows are nobody's loss", () => {
    const plan = planRows(["a", "b", "", "c"], rows("a", "d"), (at) =>
      at === 3 ? "some" : "none",
    );
    expect(plan).toMatchObject({ kept: 1, added: 1, gone: 1, dropped: 1 });
  });

  it("is asked of those rows only that nobody knows", () => {
    expect(unknownRows(["a", "x", "", "a", "b"], rows("a", "b", "c"))).toEqual([1, 2, 3]);
  });
});

it("our columns are written side by side as far as they stand so", () => {
  expect(runsOf([0, 1, 3, undefined, 2, 6])).toEqual([
    { place: 0, columns: [0, 1, 4, 2] },
    { place: 6, columns: [5] },
  ]);
});
