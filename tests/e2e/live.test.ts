import { afterAll, beforeAll, expect, it } from "vitest";
import { submitTranslator } from "../../addin/taskpane/texts/submitTranslate.ts";
import { gridById, type Item } from "../../shared/index.ts";
import { EntryCells, ExcelUser } from "./excelUser.ts";
import { runProduct } from "./runProduct.ts";

const grid = gridById("taihu-42");
if (!grid) throw new Error("There is no grid taihu-42.");

const running = runProduct();
const t = submitTranslator("zh-CN");
const patience = { timeout: 45_000 };
const entries = { yesno: "是", count: "4", percent: "95%", occurrences: "4" };
const strong = ({ kind }: Item): string => (kind in entries ? entries[kind as "yesno"] : "");
const cells = new EntryCells(grid);

/** Two people, each at a computer of their own: what one does, the other sees without a click. */
let branch: ExcelUser;
let reviewer: ExcelUser;
let name = "";
beforeAll(async () => {
  const open = () => ExcelUser.open(running.browser, running.product.url);
  [branch, reviewer] = [await open(), await open()];
}, 120_000);
afterAll(async () => {
  await branch.page.context().close();
  await reviewer.page.context().close();
});

const sees = (user: ExcelUser, text: string | RegExp) =>
  user.pane.getByText(text).first().waitFor(patience);
const clicks = (user: ExcelUser, button: string) =>
  user.pane.getByRole("button", { name: button, exact: true }).first().click(patience);
const tab = (user: ExcelUser, view: string) =>
  user.pane.getByRole("tab", { name: view }).click(patience);
/** Resolves once this page's socket has been greeted. */
const greeted = (user: ExcelUser) =>
  new Promise<string>((resolve) =>
    user.page.on("websocket", (socket) =>
      socket.on("framereceived", ({ payload }) => {
        if (String(payload).includes('"hello"')) resolve(socket.url());
      }),
    ),
  );

it("the reviewer has the list open; it says that the branch has not handed in", async () => {
  const [here, there] = [greeted(branch), greeted(reviewer)];
  await clicks(branch, t("choose.insertNamed", { title: grid.title["zh-CN"] }));
  await sees(branch, t("score.answered", { n: 0, of: 42 }));
  for (const { items } of grid.sections)
    await branch.paste(cells.of(items[0]?.id ?? ""), items.map(strong));
  await branch.signIn("taihu-42");
  await sees(branch, t("sign.never"));
  name = (await branch.pane.locator(".who-name span").first().innerText()).trim();
  await reviewer.signIn("reviewer");
  await sees(reviewer, t("role.reviewer"));
  await tab(reviewer, t("view.review"));
  await reviewer.pane.getByLabel(t("review.find")).fill(name);
  await sees(reviewer, t("review.none"));
  for (const url of await Promise.all([here, there])) {
    expect(url).toContain("/api/v1/live");
    expect(url).not.toContain("xj1");
  }
});

it("what the branch hands in stands in the reviewer's list", async () => {
  await clicks(branch, t("submit.preview"));
  await clicks(branch, t("submit.send"));
  await sees(branch, t("receipt.title"));
  await reviewer.pane
    .getByRole("button", { name: t("review.openNamed", { branch: name }) })
    .waitFor(patience);
  expect(await reviewer.pane.locator("[aria-live=polite].unseen").innerText()).toContain(
    t("live.list"),
  );
  await reviewer.picture("live-1-listed");
});

it("what the reviewer sends back stands beside the branch's sheet", async () => {
  await clicks(reviewer, t("review.openNamed", { branch: name }));
  await sees(reviewer, t("score.answered", { n: 0, of: 42 }));
  await tab(reviewer, t("view.review"));
  await clicks(reviewer, t("review.return"));
  await reviewer.pane.getByLabel(t("review.comment")).fill("第9项请补充会议记录");
  await clicks(reviewer, t("review.send"));
  await sees(reviewer, t("review.sent", { branch: name }));
  await sees(branch, "第9项请补充会议记录");
  expect(await branch.pane.locator("[aria-live=polite].unseen").innerText()).toContain(
    t("live.returned"),
  );
  await branch.picture("live-2-returned");
});

it("no page failed", () => {
  expect(branch.faults).toEqual([]);
  expect(reviewer.faults).toEqual([]);
});
