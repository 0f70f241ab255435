import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

const library = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
// run as the browser's own tools run it: the page's policy lets no foreign script in
const axe = readFileSync(library, "utf8");

/** All that axe knows of: the standard's levels A and AA, and what it calls good practice. */
const options: RunOptions = { resultTypes: ["violations"] };

/** What axe finds wrong on a page as it stands: rule, what it is about, and where. */
export async function barriers(frame: Frame): Promise<readonly string[]> {
  if (await frame.evaluate(() => !("axe" in globalThis))) await frame.evaluate(axe);
  const { violations } = await frame.evaluate(async (how) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (page: Document, how: RunOptions) => Promise<AxeResults> };
    };
    return axe.run(document, how);
  }, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary ?? ""}`),
  );
}
