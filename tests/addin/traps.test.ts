import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inRoot } from "../../scripts/paths.ts";

/**
 * What goes wrong in Excel without anybody's fault, and which test shows that the add-in bears it. What our host
 * cannot show (Excel's own texts, the timing of its events, Undo, printing) has to be tried in Excel.
 */
const traps: readonly (readonly [trap: string, file: string, title: string])[] = [
  [
    "a change of several cells comes without details",
    "addin/host/events.test.ts",
    "tells a pasted block once, without details",
  ],
  [
    "the pane reads such a block whole",
    "addin/excel/watchSheets.test.ts",
    "catches a pasted block, which comes without details",
  ],
  [
    "an event is lost; picks from a list raise none on the web",
    "addin/excel/watchSheets.test.ts",
    "%s whose event never came is seen when the sheet is shown again, and by reading before a submission",
  ],
  [
    "and on showing the pane",
    "e2e/host.test.ts",
    "an edit whose event never came is seen when the pane is shown again",
  ],
  [
    "handlers die with a reload: what stands there is read at once",
    "addin/excel/watchSheets.test.ts",
    "reads at once, on starting",
  ],
  [
    "own writes and a co-author's raise events as well",
    "addin/host/events.test.ts",
    "knows the add-in's own writes and a co-author's",
  ],
  [
    "and are left alone",
    "addin/excel/watchSheets.test.ts",
    "leaves a co-author's edits and the add-in's own writes alone",
  ],
  [
    "an add-in's write clears Undo: an edit causes none",
    "addin/excel/watchSheets.test.ts",
    "makes one sync of a burst of edits, and writes nothing",
  ],
  [
    "a protected sheet refuses a write",
    "addin/excel/runExcel.test.ts",
    "a write to locked cells of a protected sheet",
  ],
  [
    "protect() on a protected sheet throws",
    "addin/host/errors.test.ts",
    "says AccessDenied for locked cells of a protected sheet, and only for those",
  ],
  [
    "calls fail while a cell is edited",
    "addin/excel/runExcel.test.ts",
    "a batch that does not ask to wait is refused, as Excel does",
  ],
  [
    "reading waits for the cell",
    "addin/excel/runExcel.test.ts",
    "reading waits until the cell is left, and then sees what was typed",
  ],
  [
    "where waiting is of no use, that is said",
    "addin/excel/runExcel.test.ts",
    "an Excel that cannot wait refuses, and the person is asked to finish the cell",
  ],
  [
    "members above the version are not there",
    "addin/host/errors.test.ts",
    "says ApiNotFound for what is newer than its version",
  ],
  [
    "a call that is too new for Excel is said in words",
    "addin/excel/runExcel.test.ts",
    "a member that this Excel is too old for",
  ],
  [
    "an Excel below 1.14 gets a page that says so",
    "e2e/host.test.ts",
    "an Excel below 1.14 is said to be too old, and no grid is offered",
  ],
  ["a request may have 5 MB", "addin/host/cells.test.ts", "refuses a request above 5 MB"],
  [
    "more than that is said in words",
    "addin/excel/runExcel.test.ts",
    "a request above 5 MB, of which nothing is written",
  ],
  [
    "big writes come in pieces",
    "addin/host/cells.test.ts",
    "takes a big block in pieces and gives it back whole",
  ],
  [
    "an inline list has at most 255 characters",
    "addin/host/rules.test.ts",
    "refuses an inline list above 255 characters",
  ],
  [
    "no grid of ours comes near it",
    "addin/excel/insertGrid.test.ts",
    "validates every entry cell with a prompt, and never refuses what is typed",
  ],
  [
    "pasting goes past the validation",
    "addin/host/rules.test.ts",
    "stops what a person types, but not what is pasted",
  ],
  [
    "and is caught by reading",
    "addin/excel/readSheet.test.ts",
    "a pasted block is read cell by cell, what is wrong in it is named",
  ],
  [
    "settings and custom XML parts get lost",
    "addin/host/members.test.ts",
    "it keeps nothing in document settings or custom XML parts, and asks Office for no dialog",
  ],
  [
    "people insert rows: addresses do not hold",
    "addin/excel/readSheet.test.ts",
    "an inserted row moves items, and nothing is lost",
  ],
  [
    "a text that begins with = becomes a formula",
    "addin/excel/writeRanking.test.ts",
    "never turns a text into a formula",
  ],
  [
    "office.js does not come",
    "e2e/host.test.ts",
    "a blocked office.js is named after ten seconds, with the way on",
  ],
];

describe("each trap of Excel has its test", () => {
  it.each(traps)("%s", (_, file, title) => {
    const path = inRoot("tests", file);
    expect(existsSync(path), file).toBe(true);
    expect(readFileSync(path, "utf8")).toContain(JSON.stringify(title));
  });
});

describe("what does not work in Excel's pane is not used there", () => {
  const folders = "{commands,excel,taskpane}";
  const sources = globSync(`addin/${folders}/**/*.{ts,tsx}`, { cwd: inRoot() });
  const users = (pattern: RegExp) =>
    sources.filter((file) => pattern.test(readFileSync(inRoot(file), "utf8")));

  it("alert, confirm and prompt throw", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(users(/\b(?:(?:window|globalThis)\.)?(?:alert|confirm|prompt)\(/)).toEqual([]);
  });

  it("office.js takes history's pushState and replaceState away", () => {
    expect(users(/\bhistory\b|pushState|replaceState|popstate/)).toEqual([]);
  });

  it("no cookies: Excel on the web frames the pane", () => {
    expect(users(/document\.cookie/)).toEqual([]);
  });
});
