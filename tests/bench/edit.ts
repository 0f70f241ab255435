import type { Page } from "playwright-core";
import { debounceMs } from "../../addin/excel/watchSheets.ts";
import { launchBrowser } from "../../scripts/findBrowser.ts";
import { cellName, columnOf, itemsOf, toLayout } from "../../shared/index.ts";
import { type Block, type Entry, editInPage, pasteInPage, type Seen } from "./editInPage.ts";
import { grid42 } from "./markSets.ts";
import { median } from "./measure.ts";
import type { Server } from "./server.ts";
import type { Row } from "./table.ts";

const bars = { syncs: 1, writes: 0, milliseconds: 100 };
const times = 15;
const layout = toLayout(grid42, "zh-CN");
const entryColumn = columnOf(layout, "entry");

/** One edit to shown result: the real pane and Microsoft's office.js in Chromium, over the playground. */
export async function benchEdit({ port }: Server): Promise<Row[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/playground/index.html`);
    await fillGrid(page);
    const single = await repeat(page, []);
    const burst = await repeat(page, ["10", "11", "32", "33"]);
    return [...rowsOf("one edit", single), ...rowsOf("a burst of 5 edits", burst)];
  } finally {
    await browser.close();
  }
}

/** Inserts the 42 items by the pane's own button and fills in what five stars ask. */
async function fillGrid(page: Page): Promise<void> {
  const pane = page.frameLocator("#pane");
  await pane.getByRole("button", { name: grid42.title["zh-CN"] }).click({ timeout: 30_000 });
  await pane.locator(".star-words").waitFor({ timeout: 30_000 });
  const blocks = grid42.sections.map(
    ({ items }): Block => ({
      address: addressOf(items[0]?.id ?? ""),
      values: items.map((item) => [item.kind === "yesno" ? "是" : item.kind === "count" ? 4 : 95]),
    }),
  );
  await page.evaluate(pasteInPage, blocks);
  await pane.locator(".star.lit").nth(4).waitFor({ timeout: 30_000 });
  await page.waitForTimeout(1000);
}

/** The first item falls to no and comes back, so that the star changes every time; others before it. */
async function repeat(page: Page, others: readonly string[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let time = -2; time < times; time += 1) {
    const yes = time % 2 !== 0;
    const entries = others.map((id): Entry => [addressOf(id), yes ? "4" : "5"]);
    entries.push([addressOf("1"), yes ? "是" : "否"]);
    const one = await page.evaluate(editInPage, entries);
    // A page too busy to take the entries in time makes several bursts of them.
    if (time >= 0 && one.pause < debounceMs - 20) seen.push(one);
  }
  return seen;
}

function rowsOf(what: string, seen: readonly Seen[]): Row[] {
  if (seen.length === 0) return [{ what, figure: "the page was too busy to measure it" }];
  const most = (pick: (one: Seen) => number) => Math.max(...seen.map(pick));
  const beyond = seen.map(({ milliseconds }) => milliseconds - debounceMs);
  const [syncs, writes] = [most((one) => one.syncs), most((one) => one.writes)];
  const [up, down] = [most((one) => one.bytesUp), most((one) => one.bytesDown)];
  const tidy = most(({ tidyUps }) => tidyUps);
  return [
    {
      what: `${what}, 42 items: syncs (office.js tidies up by itself: ${tidy})`,
      figure: `${syncs}; ${up} bytes up, ${down} down`,
      bar: `${bars.syncs}`,
      holds: syncs === bars.syncs,
    },
    {
      what: `${what}: writes to the sheet`,
      figure: `${writes}`,
      bar: `${bars.writes}`,
      holds: writes === bars.writes,
    },
    {
      what: `${what}: to the painted result, beyond the debounce of ${debounceMs} ms`,
      figure: `median ${median(beyond).toFixed(0)} ms, worst ${Math.max(...beyond).toFixed(0)} ms`,
      bar: `< ${bars.milliseconds} ms`,
      holds: median(beyond) < bars.milliseconds,
    },
  ];
}

function addressOf(item: string): string {
  const row = layout.body.find((line) => line.kind === "item" && line.item === item);
  if (!row || itemsOf(grid42).every(({ id }) => id !== item)) throw new Error(`no item ${item}`);
  return cellName(row.row, entryColumn);
}
