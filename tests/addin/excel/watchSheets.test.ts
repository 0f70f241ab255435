import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type SheetReading, watchSheets } from "../../../addin/excel/index.ts";
import { debounceMs } from "../../../addin/excel/watchSheets.ts";
import type { Result } from "../../../shared/index.ts";
import { type GridSheet, openGridSheet } from "../support/gridSheet.ts";

let office: GridSheet;
let readings: Result<SheetReading>[];
let stop: () => Promise<void>;

beforeEach(async () => {
  office = await openGridSheet("dongguan-33");
  readings = [];
  stop = await watchSheets((reading) => readings.push(reading));
}, 60_000);
afterEach(async () => {
  await stop();
  office.dispose();
});

/** Waits until a burst must have been read, with room for a slow machine. */
const quiet = async () => {
  await office.settle();
  await new Promise((resolve) => setTimeout(resolve, debounceMs * 4));
  await office.settle();
};

/** Runs what a person does, and gives the syncs that came of it. */
async function syncsOf(act: () => Promise<unknown>) {
  const before = office.syncs().length;
  await act();
  await quiet();
  return office.syncs().slice(before);
}

const setValue = 4;

describe("live validation", () => {
  it("reads at once, on starting", () => {
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({ ok: true, value: { evaluation: { complete: false } } });
  });

  it("makes one sync of a burst of edits, and writes nothing", async () => {
    const syncs = await syncsOf(async () => {
      const typed = { "1": "5", "2": "3", "3": "2", "4": "9" };
      // not one after the other: the formula engine here is slower than fingers on a keyboard
      await Promise.all(Object.entries(typed).map(([item, mark]) => office.type(item, mark)));
    });
    expect(syncs).toHaveLength(1);
    const actions = syncs.flatMap(({ request }) => request.Actions ?? []);
    expect(actions.filter(({ ActionType }) => ActionType === setValue)).toEqual([]);
    expect(readings.at(-1)).toMatchObject({
      value: {
        evaluation: { total: { earned: 10 } },
        issues: [{ cell: "E9", issue: { code: "mark.range" } }],
      },
    });
  });

  it("catches a pasted block, which comes without details", async () => {
    const syncs = await syncsOf(() =>
      office.engine.user.paste(office.sheet, "E6", [[5], [3], [2]]),
    );
    expect(syncs).toHaveLength(1);
    expect(readings.at(-1)).toMatchObject({ value: { evaluation: { total: { earned: 10 } } } });
  });

  it("leaves a co-author's edits and the add-in's own writes alone", async () => {
    const remote = await syncsOf(() =>
      office.engine.user.type(office.sheet, office.cell("1"), "5", { source: "Remote" }),
    );
    expect(remote).toEqual([]);
    const own = await syncsOf(() =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(office.cell("2")).values = [[3]];
        await context.sync();
      }),
    );
    expect(own).toHaveLength(1);
    expect(readings).toHaveLength(1);
  });

  it("reads again when another sheet is shown", async () => {
    await syncsOf(() => office.engine.user.activate("Sheet1"));
    expect(readings.at(-1)).toMatchObject({ ok: false, issues: [{ code: "sheet.none" }] });
    await syncsOf(() => office.engine.user.activate(office.sheet));
    expect(readings.at(-1)).toMatchObject({ ok: true });
  });

  it.each([
    ["a quick edit", (entry: string) => office.engine.user.type(office.sheet, entry, "5")],
    ["a pick from a list", (entry: string) => office.engine.user.type(office.sheet, entry, "4.5")],
    ["a block", (entry: string) => office.engine.user.paste(office.sheet, entry, [[5], [3]])],
  ])(
    "%s whose event never came is seen when the sheet is shown again, and by reading before a submission",
    async (_, act) => {
      const missed = await syncsOf(async () => {
        office.host.book.enableEvents = false;
        await act(office.cell("1"));
        await office.settle();
        office.host.book.enableEvents = true;
      });
      expect(missed).toHaveLength(0);
      const shown = readings.length;
      expect((await office.read()).marks["1"]).toBeGreaterThan(4);
      await syncsOf(() => office.engine.user.activate("Sheet1"));
      await syncsOf(() => office.engine.user.activate(office.sheet));
      expect(readings.length).toBeGreaterThan(shown);
      const last = readings.at(-1);
      expect(last?.ok && last.value.marks["1"]).toBeGreaterThan(4);
    },
  );

  it("is silent after it was stopped", async () => {
    await stop();
    await syncsOf(() => office.type("1", "5"));
    expect(readings).toHaveLength(1);
    stop = async () => {};
  });
});
