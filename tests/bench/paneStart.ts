import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "vite";
import { launchBrowser } from "../../scripts/findBrowser.ts";
import { inRoot } from "../../scripts/paths.ts";
import { median, medianRatio } from "./measure.ts";
import { startInPage } from "./paneStartInPage.ts";
import type { Server } from "./server.ts";
import type { Row } from "./table.ts";

const bars = { ratio: 1.5, milliseconds: 1000 };
const turns = 9;

/** From opening the pane to a button that can be clicked, against an empty page of Fluent UI in the same frame. */
export async function benchPaneStart({ port }: Server): Promise<Row[]> {
  await using parts = new AsyncDisposableStack();
  const empty = await serveEmpty(parts);
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

/** Builds the empty page as the add-in is built, and serves it; gives its address. */
async function serveEmpty(parts: AsyncDisposableStack): Promise<string> {
  const folder = await mkdtemp(inRoot(".data", "empty-"));
  parts.defer(() => rm(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: "error",
    root: inRoot("tests", "bench", "emptyFluent"),
    base: "./",
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
    },
  });
  const types: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript" };
  const server = createServer(async (request, response) => {
    const path = URL.parse(request.url ?? "", "http://localhost")?.pathname ?? "/";
    const content = await readFile(join(folder, path)).catch(() => undefined);
    response.writeHead(content ? 200 : 404, {
      "content-type": types[path.split(".").at(-1) ?? ""] ?? "text/plain",
      "cache-control": path.endsWith(".html") ? "no-cache" : "max-age=31536000, immutable",
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  parts.defer(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`;
}
