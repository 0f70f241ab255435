import { describe, expect, it } from "vitest";
import { type Grid, gridById, type Locale } from "../../shared/index.ts";
import { EntryCells, ExcelUser } from "./excelUser.ts";
import { lookAt } from "./lookAt.ts";
import { runProduct } from "./runProduct.ts";

const running = runProduct();

const patience = { timeout: 30_000 };
const words = {
  "zh-CN": {
    lang: "zh-CN",
    sample: "用示例数据试一试",
    skip: "跳过",
    errors: (n: number) => `需要改正（${n}）`,
    yes: "是",
    reached: "已达到五星党支部",
    settings: "设置与关于",
    close: "关闭",
    signedIn: "本年度尚未提交。",
    preview: "预览提交内容",
    sending: "确认提交",
    failed: "未能启动",
  },
  en: {
    lang: "en-US",
    sample: "Try it with sample data",
    skip: "Skip",
    errors: (n: number) => `To correct (${n})`,
    yes: "Yes",
    reached: "Reached: Five-star Party branch",
    settings: "Settings and about",
    close: "Close",
    signedIn: "Nothing submitted this year.",
    preview: "Preview the submission",
    sending: "Submit",
    failed: "The pane could not start",
  },
} as const;

const themes = ["light", "dark"] as const;
const looks = (["zh-CN", "en"] as const).flatMap((locale) =>
  themes.map((theme) => ({ locale, theme })),
);

/** A pane in the playground, and how it is looked at: narrow and wide, and in the system's own colours. */
async function open(locale: Locale, theme: string, blocked = "") {
  const context = await running.browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const user = new ExcelUser(await context.newPage());
  if (blocked !== "") await user.page.route(blocked, (route) => route.abort());
  await user.page.goto(
    `${running.product.url}/playground/?lang=${words[locale].lang}&theme=${theme}`,
  );
  return { user, look: (screen: string) => lookAt(user, `${screen} ${locale} ${theme}`) };
}

const grid = gridById("taihu-42") as Grid;

describe.each(looks)("the pane in $locale, $theme", ({ locale, theme }) => {
  const t = words[locale];

  it("keeps nobody out and fits, on every screen of a first day", async () => {
    const { user, look } = await open(locale, theme);
    const { pane, page } = user;
    const button = (name: string) => pane.getByRole("button", { name, exact: true });
    await button(t.sample).waitFor(patience);
    await look("first-run");

    await button(t.sample).click();
    await pane.getByText(t.errors(3)).first().waitFor(patience);
    await look("score-with-errors");

    const cells = new EntryCells(grid);
    await user.type(cells.of("1"), t.yes);
    await pane.getByText(t.errors(2)).first().waitFor(patience);
    await user.type(cells.of("4"), t.yes);
    await pane.getByText(t.errors(1)).first().waitFor(patience);
    await user.type(cells.of("9"), "1");
    await pane.getByText(t.reached).first().waitFor(patience);
    await look("score-complete");

    await button(t.settings).click();
    await button(t.close).waitFor(patience);
    await look("settings");
    await page.keyboard.press("Escape");
    await button(t.close).waitFor({ ...patience, state: "detached" });
    expect(await pane.locator(":focus").getAttribute("aria-label")).toBe(t.settings);

    await user.ribbon("insertGrid");
    await pane.locator(".cards .card").first().waitFor(patience);
    await look("chooser");

    await pane.getByRole("tab").nth(1).click();
    await look("review-signed-out");
    await user.ribbon("pullRankings");
    await pane.getByRole("tab", { selected: true }).waitFor(patience);
    await look("ranking-signed-out");
    await user.ribbon("submitSheet");
    await pane.getByRole("textbox").waitFor(patience);
    await look("sign-in");
    await user.signIn("taihu-42");
    await pane.getByText(t.signedIn).waitFor(patience);
    await look("signed-in");

    // sample data are nobody's own: they are not handed in
    await button(t.preview).click();
    await pane.locator(".bar").first().waitFor(patience);
    expect(await button(t.sending).count()).toBe(0);
    await look("preview-of-a-sample");
    expect(await user.missing()).toEqual([]);
    expect(user.faults).toEqual([]);
    await page.context().close();
  }, 300_000);

  it("says what to do where office.js does not come", async () => {
    const { user, look } = await open(locale, theme, "**/office-js/**");
    await user.pane.getByRole("heading", { name: t.failed }).waitFor(patience);
    await look("host-failed");
    await user.page.context().close();
  }, 120_000);
});
