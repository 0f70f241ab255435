import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { commandIds } from "../../addin/excel/types.ts";
import { shortcuts } from "../../addin/shortcuts.json";
import { gridById } from "../../shared/index.ts";
import { EntryCells, ExcelUser } from "./excelUser.ts";
import { runProduct } from "./runProduct.ts";

const running = runProduct();

const patience = { timeout: 30_000 };

/** A page of its own in which some addresses lead nowhere, as behind a strict firewall. */
async function blocked(addresses: RegExp): Promise<Page> {
  const page = await (await running.browser.newContext({ locale: "zh-CN" })).newPage();
  await page.route(addresses, (route) => route.abort());
  return page;
}

describe("where Excel does not answer", () => {
  it("a blocked office.js is named after ten seconds, with the way on", async () => {
    const page = await blocked(/office\.js$/);
    await page.goto(`${running.product.url}/playground/`);
    const pane = page.frameLocator("#pane");
    await pane.locator(".message").waitFor(patience);
    const said = await pane.locator(".message").innerText();
    expect(said).toContain("未能启动");
    expect(said).toContain("10 秒内没有响应");
    expect(said).toContain("请联系网络管理员放行后重试");
    const help = pane.getByRole("link", { name: /打开帮助/ });
    expect(await help.getAttribute("href")).toBe("../help/index.html#zh");

    await page.unrouteAll();
    await pane.getByRole("button", { name: "重试" }).click();
    await pane.getByRole("tab").first().waitFor(patience);
    await page.context().close();
  }, 120_000);

  it("the pane as it is deployed says the same where Microsoft cannot be reached", async () => {
    const page = await blocked(/appsforoffice/);
    await page.goto(`${running.product.url}/taskpane/index.html`);
    await page.getByText(/10 秒内没有响应/).waitFor(patience);
    await page.context().close();
  }, 120_000);

  it("an Excel below 1.14 is said to be too old, and no grid is offered", async () => {
    const user = await ExcelUser.open(running.browser, running.product.url, "?api=1.13");
    await user.pane.getByText("此版本的 Excel 不受支持").first().waitFor(patience);
    expect(await user.pane.getByRole("button").count()).toBe(0);
    expect(await user.missing()).toEqual([]);
    await user.page.context().close();
  }, 120_000);
});

describe("an edit that Excel does not tell of", () => {
  it("an edit whose event never came is seen when the pane is shown again", async () => {
    const user = await ExcelUser.open(running.browser, running.product.url);
    const grid = gridById("dongguan-33");
    if (!grid) throw new Error("not shipped");
    await user.pane.getByRole("button", { name: `插入：${grid.title["zh-CN"]}` }).click(patience);
    await user.pane.getByText("已填 0 / 33 项").first().waitFor(patience);
    await user.page.evaluate(() => {
      if (window.playgroundHost) window.playgroundHost.book.enableEvents = false;
    });
    const cell = new EntryCells(grid).of("1");
    // no item of the grid is worth 4.5 points, so the row holds it nowhere else
    await user.type(cell, "4.5");
    const rows = Number(cell.slice(1));
    const typed = async () => (await user.cells(rows, 12)).at(-1);
    await expect.poll(typed, patience).toContain(4.5);
    await user.pane.getByText("已填 0 / 33 项").first().waitFor(patience);
    await user.pane.locator("body").evaluate(() => {
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await user.pane.getByText("已填 1 / 33 项").first().waitFor(patience);
    await user.page.context().close();
  }, 120_000);
});

describe("the ribbon and its keys", () => {
  it("every button and every shortcut shows what it is named for", async () => {
    const user = await ExcelUser.open(running.browser, running.product.url);
    const { pane } = user;
    await pane.getByRole("tab").first().waitFor(patience);
    const ways = [
      ...commandIds.map((command) => () => user.ribbon(command)),
      ...shortcuts.map(({ key }) => async () => {
        await user.goTo("B2");
        await user.page.keyboard.press(key.default.replace("Ctrl", "Control"));
      }),
    ];
    const views = ["评分", "评分", "评分", "提交", "排名", "排名"];
    for (const [i, way] of ways.entries()) {
      await way();
      const name = views[i % commandIds.length] ?? "";
      // the first command leaves the pane as it was, so the second round begins where the first one ended
      const shown = i === commandIds.length ? "排名" : name;
      await pane.getByRole("tab", { name: shown, selected: true }).waitFor(patience);
    }
    await pane.getByRole("link", { name: /打开帮助/ }).waitFor(patience);
    const [opened] = await Promise.all([
      user.page.context().waitForEvent("page"),
      pane.getByRole("link", { name: /打开帮助/ }).click(),
    ]);
    await opened.getByRole("heading", { name: "窗格打不开时" }).waitFor(patience);
    expect(await opened.getByRole("heading", { name: "When the pane does not load" }).count()).toBe(
      1,
    );
    // As Excel itself runs a shortcut: the function that office.js knows by the command's name, and no event.
    const ran = await pane.locator("body").evaluate(async () => {
      const known = Reflect.get(Office.actions, "_association").mappings;
      await known["SUBMITSHEET"]();
      return Object.keys(known);
    });
    expect(ran.sort()).toEqual(commandIds.map((id) => id.toUpperCase()).sort());
    await pane.getByRole("tab", { name: "提交", selected: true }).waitFor(patience);
    expect(await user.missing()).toEqual([]);
    expect(user.faults).toEqual([]);
    await user.page.context().close();
  }, 120_000);
});
