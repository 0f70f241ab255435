import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { submitTranslator } from "../../addin/taskpane/texts/submitTranslate.ts";
import { apiBase, gridById, type Item } from "../../shared/index.ts";
import { EntryCells, ExcelUser } from "./excelUser.ts";
import { runProduct } from "./runProduct.ts";

const grid = gridById("taihu-42");
if (!grid) throw new Error("There is no grid taihu-42.");

const running = runProduct();

const patience = { timeout: 45_000 };
const entries = { yesno: "是", count: "4", percent: "95%", occurrences: "4" };
const strong = ({ kind }: Item): string => (kind in entries ? entries[kind as "yesno"] : "");
const t = submitTranslator("zh-CN");

describe("with the real Worker, nothing is lost and nothing is there twice", () => {
  let user: ExcelUser;
  /** what went out to the server, and could be read on the way */
  const sent: { key: string; text: string; token: string }[] = [];
  beforeAll(async () => {
    user = await ExcelUser.open(running.browser, running.product.url);
  });
  afterAll(() => user.page.context().close());

  const sees = (text: string | RegExp) => user.pane.getByText(text).first().waitFor(patience);
  const clicks = (name: string) =>
    user.pane.getByRole("button", { name, exact: true }).first().click(patience);

  const tab = (name: string) => user.pane.getByRole("tab", { name }).click(patience);

  async function fillIn() {
    await clicks(t("choose.insertNamed", { title: grid?.title["zh-CN"] ?? "" }));
    await sees(t("score.answered", { n: 0, of: 42 }));
    const cells = new EntryCells(grid as NonNullable<typeof grid>);
    for (const { items } of grid?.sections ?? [])
      await user.paste(cells.of(items[0]?.id ?? ""), items.map(strong));
    await sees(t("score.answered", { n: 42, of: 42 }));
  }

  async function confirm() {
    await tab(t("view.submit"));
    await clicks(t("submit.preview"));
    await clicks(t("submit.send"));
  }

  it("an answer is lost and the pane closed: opened again, it comes to the one receipt", async () => {
    await fillIn();
    await user.signIn("taihu-42", true);
    await sees(t("sign.never"));
    // the server stores it, and the answer is lost on the way back
    await user.page.context().route(`**${apiBase}/submissions`, async (route) => {
      const request = route.request();
      const headers = request.headers();
      const key = headers["idempotency-key"] ?? "";
      const token = headers["authorization"] ?? "";
      sent.push({ key, token, text: request.postData() ?? "" });
      if (sent.length > 1) return route.continue();
      await route.fetch();
      await route.abort("connectionreset");
    });
    await confirm();
    await sees(t("queue.waiting"));
    await user.picture("lost-1-waiting");
    await user.page.reload();
    await tab(t("view.submit"));
    await sees(t("receipt.title"));
    await user.picture("lost-2-receipt");
    const tries = sent.map(({ key, text }) => `${key} ${text}`);
    expect(tries.length).toBeGreaterThan(1);
    expect(new Set(tries).size).toBe(1);
    await clicks(t("receipt.done"));
  }, 180_000);

  it("a colleague handed in meanwhile: both side by side, and mine goes over it when I say so", async () => {
    await user.ribbon("insertGrid");
    await fillIn();
    const [{ token, text } = { token: "", text: "{}" }] = sent;
    const mine = JSON.parse(text);
    const theirs = { ...mine, after: undefined, marks: { ...mine.marks, "3": false } };
    const reply = await fetch(`${running.product.url}${apiBase}/submissions`, {
      method: "POST",
      headers: {
        Authorization: token,
        "Content-Type": "application/json",
        "Idempotency-Key": crypto.randomUUID(),
      },
      body: JSON.stringify(theirs),
    });
    expect(reply.status).toBe(201);
    await confirm();
    await sees(t("queue.conflict"));
    const line = user.pane.locator(".versions tbody tr").last();
    await line.waitFor(patience);
    expect((await line.innerText()).split(/\s+/)).toEqual(["3", "是", "否"]);
    await user.picture("lost-3-conflict");
    await clicks(t("queue.submitMine"));
    await sees(t("receipt.title"));
    expect(user.faults).toEqual([]);
  }, 180_000);
});
