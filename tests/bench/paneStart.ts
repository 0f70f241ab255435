import { rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { launchBrowser } from "../../scripts/findBrowser.ts";
import { dist, inRoot } from "../../scripts/paths.ts";
import { median, medianRatio } from "./measure.ts";
import { startInPage } from "./paneStartInPage.ts";
import type { Server } from "./server.ts";
import type { Row } from "./table.ts";

const bars = { ratio: 1.5, milliseconds: 1000 };
const turns = 9;

/** From opening the pane to a button that can be clicked, against an empty page of Fluent UI in the same frame. */
export async function benchPaneStart({ port }: Server): Promise<Row[]> {
  await using parts = new AsyncDisposableStack();
  const empty = await buildEmpty(parts, port);
  const browser = parts.adopt(await launchBrowser(), (opened) => opened.close());
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/playground/index.html`);
  await page.frameLocator("#pane").locator(".view button").first().waitFor({ timeout: 60_000 });
  const pane = (await page.locator("#pane").getAttribute("src")) ?? "";
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let turn = -2; turn < turns; turn += 1) {
    const took = [
      await page.evaluate(startInPage, new URL(pane, page.url()).href),
      await page.evaluate(startInPage, empty),
    ] as const;
    if (turn < 0) continue;
    ours.push(took[0]);
    bare.push(took[1]);
  }
  const ratio = medianRatio(ours, bare);
  const worst = Math.max(...ours);
  return [
    {
      what: "pane: from opening to its first button, median; an empty Fluent page",
      figure: `${median(ours).toFixed(0)} ms; ${median(bare).toFixed(0)} ms`,
      ratio: `${ratio.toFixed(2)}×`,
      bar: `≤ ${bars.ratio}×`,
      holds: ratio <= bars.ratio,
    },
    {
      what: "pane: the same, the slowest start",
      figure: `${worst.toFixed(0)} ms`,
      bar: `< ${bars.milliseconds} ms`,
      holds: worst < bars.milliseconds,
    },
  ];
}

/** Builds the empty page as the add-in is built, to where the server finds it; gives its address. */
async function buildEmpty(parts: AsyncDisposableStack, port: number): Promise<string> {
  const name = "bench-empty";
  const outDir = join(dist.addin, name);
  parts.defer(() => rm(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: "error",
    root: inRoot("tests", "bench", "emptyFluent"),
    base: "./",
    build: { outDir, emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false } },
  });
  return `http://127.0.0.1:${port}/${name}/index.html`;
}
