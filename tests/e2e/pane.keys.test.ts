import { describe, expect, it } from "vitest";
import { ExcelUser } from "./excelUser.ts";
import { runProduct } from "./runProduct.ts";

const running = runProduct();

const patience = { timeout: 30_000 };

describe("the pane by keyboard alone", () => {
  it("F8 leads from issue to issue, selects the cell, says where, and keeps the focus", async () => {
    const user = await ExcelUser.open(running.browser, running.product.url);
    const { pane, page } = user;
    await pane.getByRole("button", { name: "用示例数据试一试" }).click(patience);
    const next = pane.getByRole("button", { name: /下一处/ });
    await next.waitFor(patience);
    const cell = async (address: string) =>
      expect.poll(() => page.locator("#sheet input").first().inputValue(), patience).toBe(address);
    const said = (words: RegExp) =>
      expect.poll(() => pane.getByRole("status").innerText(), patience).toMatch(words);

    await said(/^填写中.*需要改正（3）/);
    await next.focus();
    await page.keyboard.press("Enter");
    await cell("F6");
    await said(/^1\/3，F6：第1项/);
    await page.keyboard.press("F8");
    await cell("F9");
    await said(/^2\/3，F9：第4项/);
    await page.keyboard.press("F8");
    await cell("F15");
    await page.keyboard.press("F8");
    await cell("F6");
    await page.keyboard.press("Shift+F8");
    await cell("F15");
    await said(/^3\/3/);
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
    const current = pane.locator('[aria-current="true"]');
    expect(await current.count()).toBe(1);
    expect(await current.innerText()).toContain("F15");
    expect(await pane.locator('[role="status"], [role="alert"], [aria-live]').count()).toBe(1);
    expect(user.faults).toEqual([]);
    await page.context().close();
  }, 120_000);

  it("arrows go from tab to tab; Escape closes the settings and gives the focus back", async () => {
    const user = await ExcelUser.open(running.browser, running.product.url);
    const { pane, page } = user;
    const tab = (name: string) => pane.getByRole("tab", { name });
    await tab("评分").focus();
    await page.keyboard.press("End");
    await pane.getByRole("heading", { name: "本区排名" }).waitFor(patience);
    expect(await tab("排名").getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("ArrowRight");
    await pane.getByRole("heading", { name: "选择评分表" }).waitFor(patience);
    await page.keyboard.press("Tab");
    expect(await pane.locator(":focus").getAttribute("aria-label")).toBe("设置与关于");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "中文" }).waitFor(patience);
    await page.keyboard.press("Tab");
    expect(await pane.locator(":focus").innerText()).toBe("中文");
    await page.keyboard.press("Escape");
    await pane.locator("#settings").waitFor({ ...patience, state: "detached" });
    expect(await pane.locator(":focus").getAttribute("aria-label")).toBe("设置与关于");
    await page.context().close();
  }, 120_000);

  it("a view that cannot be loaded says that nothing is lost, and offers to reload", async () => {
    const context = await running.browser.newContext({ viewport: { width: 1366, height: 768 } });
    const user = new ExcelUser(await context.newPage());
    const { pane, page } = user;
    await page.route("**/Scorecard-*.js", (route) => route.abort());
    await page.goto(`${running.product.url}/playground/`);
    await pane.getByRole("button", { name: "用示例数据试一试" }).click(patience);
    await pane.getByText("填写内容都在工作表中，没有丢失").waitFor(patience);
    await page.unroute("**/Scorecard-*.js");
    await pane.getByRole("button", { name: "重新加载" }).click();
    await pane.getByText("需要改正（3）").first().waitFor(patience);
    await context.close();
  }, 120_000);
});
