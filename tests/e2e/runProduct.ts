import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../../scripts/findBrowser.ts";
import { type Product, startProduct } from "./product.ts";

/** The product and a browser for the tests of a file, from the first test to the last. */
export function runProduct(): { readonly product: Product; readonly browser: Browser } {
  const running = {} as { product: Product; browser: Browser };
  beforeAll(async () => {
    const [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    Object.assign(running, { product, browser });
  }, 300_000);
  afterAll(async () => {
    await running.browser.close();
    await running.product.stop();
  });
  return running;
}
