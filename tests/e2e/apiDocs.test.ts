import { expect, test } from "vitest";
import { barriers } from "./barriers.ts";
import { runProduct } from "./runProduct.ts";

const running = runProduct();

const sights = [
  { width: 1100, colorScheme: "light" },
  { width: 1100, colorScheme: "dark" },
  { width: 320, colorScheme: "light" },
] as const;

test.each(sights)(
  "the page on the API at %j, in both languages",
  async ({ width, colorScheme }) => {
    const { browser, product } = running;
    const tab = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const said: string[] = [];
    tab.on("console", (message) => said.push(message.text()));
    tab.on("pageerror", (error) => said.push(String(error)));
    const reply = await tab.goto(`${product.url}/docs/api/`);
    expect(reply?.headers()["cache-control"]).toBe("no-cache");
    expect(reply?.headers()["content-security-policy"]).toContain("script-src 'self'");
    for (const language of ["zh-CN", "en"]) {
      expect(await tab.locator("html").getAttribute("lang")).toBe(language);
      await tab.locator("summary").first().click();
      expect(await barriers(tab.mainFrame())).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      if (language === "zh-CN") await tab.getByRole("link", { name: "English" }).click();
      await tab.waitForLoadState();
    }
    await tab.getByRole("link", { name: "中文" }).click();
    await tab.waitForURL(`${product.url}/docs/api/`);
    expect(said).toEqual([]);
    await tab.close();
  },
);

test("by keyboard: the first stop leads past the contents, an example opens", async () => {
  const { browser, product } = running;
  const tab = await browser.newPage();
  await tab.goto(`${product.url}/docs/api/en/`);
  await tab.keyboard.press("Tab");
  expect(await tab.locator(":focus").textContent()).toBe("Skip to the content");
  await tab.keyboard.press("Enter");
  expect(tab.url()).toContain("#content");
  await tab.locator("summary").first().focus();
  await tab.keyboard.press("Enter");
  expect(await tab.locator("pre").first().isVisible()).toBe(true);
  await tab.close();
});

test("the document lies beside it", async () => {
  const reply = await fetch(`${running.product.url}/docs/api/openapi.json`);
  expect(reply.headers.get("content-type")).toContain("application/json");
  expect(await reply.json()).toMatchObject({ openapi: "3.1.0" });
});
