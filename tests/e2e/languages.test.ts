import { describe, expect, it } from "vitest";
import { gridById } from "../../shared/index.ts";
import { ExcelUser } from "./excelUser.ts";
import { runProduct } from "./runProduct.ts";

const running = runProduct();

const patience = { timeout: 30_000 };

describe("in English and in the dark", () => {
  it("inserts, names a mistake, signs in and says what is missing", async () => {
    const user = await ExcelUser.open(
      running.browser,
      running.product.url,
      "?lang=en-US&theme=dark",
    );
    const { pane } = user;
    await pane
      .getByRole("button", { name: `Insert: ${gridById("taihu-42")?.title.en}` })
      .click(patience);
    await pane.getByText("Answered 0 of 42").first().waitFor(patience);
    await user.type("F16", "two");
    await pane
      .getByText(/Item 10: “two” cannot be read/)
      .first()
      .waitFor(patience);
    expect((await user.cells(16, 10))[15]).toContain("! Wrong");
    await user.type("F16", "2");
    await pane.getByText("Answered 1 of 42").first().waitFor(patience);
    await user.signIn("taihu-42");
    await pane.getByText(/2026/).first().waitFor(patience);
    await pane.getByRole("button", { name: /Preview/ }).click(patience);
    await pane
      .getByText(/41 items are still open/)
      .first()
      .waitFor(patience);
    await user.picture("english-dark");
    expect(await chinese(user)).toEqual([]);
    expect(await user.missing()).toEqual([]);
    expect(user.faults).toEqual([]);
    await user.page.context().close();
  }, 120_000);
});

/** Chinese left over in the pane's own words; names of branches and offices are as they are. */
const chinese = async (user: ExcelUser): Promise<string[]> => {
  const lines = (await user.pane.locator("body").innerText()).split("\n");
  return lines.filter((line) => /[\u4e00-\u9fff]/.test(line) && !/支部|演示|街道|社区/.test(line));
};

describe("at 320 pixels", () => {
  it.each(["zh-CN", "en-US"])(
    "nothing overflows in %s, among the grids to choose from and on any of the three views",
    async (lang) => {
      const user = await ExcelUser.open(running.browser, running.product.url, `?lang=${lang}`);
      await user.page.setViewportSize({ width: 320, height: 800 });
      const { pane } = user;
      const fits = async () => {
        const [inner, outer] = await pane
          .locator("html")
          .evaluate((page) => [page.scrollWidth, page.clientWidth]);
        expect(inner).toBeLessThanOrEqual(outer ?? 0);
      };
      const insert = pane.getByRole("button", { name: /^(插入|Insert).*(东莞|Dongguan)/ });
      await insert.waitFor(patience);
      await fits();
      await user.picture(`narrow-grids-${lang}`);
      await insert.click();
      await pane
        .getByText(/0 (\/|of) 33/)
        .first()
        .waitFor(patience);
      for (const tab of await pane.getByRole("tab").all()) {
        await tab.click();
        await fits();
      }
      await user.picture(`narrow-${lang}`);
      await user.page.context().close();
    },
    120_000,
  );
});
