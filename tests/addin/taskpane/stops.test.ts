import { expect, test } from "vitest";
import type { SheetReading } from "../../../addin/excel/index.ts";
import { bySection } from "../../../addin/taskpane/state/sectionGroups.ts";
import { type Stop, stopFrom, stopsOf } from "../../../addin/taskpane/state/stops.ts";
import { type IssueCode, issue } from "../../../shared/index.ts";
import { gridOf, reading } from "./readings.ts";

/** A sheet with these findings: code, item, cell. */
function sheetWith(...found: readonly [IssueCode, string | undefined, string?][]): SheetReading {
  const issues = found.map(([code, item, cell]) => ({
    ...{ issue: issue(code, item), severity: "error" as const },
    ...(cell === undefined ? {} : { cell }),
  }));
  return { ...reading("taihu-42"), issues };
}

const cells = (stops: readonly Stop[]) => stops.map(({ cell }) => cell);

test("the stops go down the sheet, whatever order the issues come in; what has no cell is none", () => {
  const sheet = sheetWith(
    ["cell.error", "12", "F19"],
    ["sheet.rowMissing", "7"],
    ["cell.date", "2", "F7"],
    ["sheet.rowTwice", "3", "A101"],
  );
  expect(cells(stopsOf(sheet))).toEqual(["F7", "F19", "A101"]);
});

test("without issues the open items are the stops; with neither there is none", () => {
  expect(cells(stopsOf(reading("taihu-42", { "3": null, "40": null })))).toEqual(["F3", "F40"]);
  expect(stopsOf(reading("taihu-42"))).toEqual([]);
  expect(stopFrom([], null, 1)).toBeUndefined();
});

test("next and previous go round", () => {
  const stops = stopsOf(
    sheetWith(["cell.date", "1", "F5"], ["cell.date", "2", "F6"], ["cell.date", "3", "F7"]),
  );
  const [first, middle, last] = stops as [Stop, Stop, Stop];
  expect(stopFrom(stops, null, 1)).toBe(first);
  expect(stopFrom(stops, null, -1)).toBe(last);
  expect(stopFrom(stops, first, 1)).toBe(middle);
  expect(stopFrom(stops, last, 1)).toBe(first);
  expect(stopFrom(stops, first, -1)).toBe(last);
  expect(stopFrom([middle], middle, 1)).toBe(middle);
});

test("from a stop that was mended the way goes on from its row; another sheet begins anew", () => {
  const stops = stopsOf(sheetWith(["cell.date", "1", "F5"], ["cell.date", "9", "F15"]));
  const mended = { ...(stops[0] as Stop), key: "F9 cell.date", cell: "F9" };
  expect(stopFrom(stops, mended, 1)?.cell).toBe("F15");
  expect(stopFrom(stops, mended, -1)?.cell).toBe("F5");
  expect(stopFrom(stops, { ...mended, cell: "F99" }, 1)?.cell).toBe("F5");
  expect(stopFrom(stops, { ...mended, sheet: "other" }, 1)?.cell).toBe("F5");
});

test("rows stand under their sections in the grid's order; what is the sheet's comes first", () => {
  const grid = gridOf("taihu-42");
  const groups = bySection(grid, ["12", "1", "none", "2"], (id) =>
    id === "none" ? undefined : id,
  );
  expect(groups.map(({ id, rows }) => [id, rows])).toEqual([
    ["", ["none"]],
    ["1", ["1", "2"]],
    ["3", ["12"]],
  ]);
  expect(groups[0]?.title).toBeUndefined();
  expect(groups[1]?.title).toBe(grid.sections[0]?.title);
});
