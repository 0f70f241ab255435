import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rankingTexts } from "../../addin/excel/ranking/texts.ts";
import { submitTranslator } from "../../addin/taskpane/texts/submitTranslate.ts";
import { gridById, type Item, issue, itemsOf, type Locale } from "../../shared/index.ts";
import { EntryCells, ExcelUser } from "./excelUser.ts";
import { lookAt } from "./lookAt.ts";
import { runProduct } from "./runProduct.ts";

const grid = gridById("taihu-42");
if (!grid) throw new Error("There is no grid taihu-42.");

const running = runProduct();

const patience = { timeout: 45_000 };
const entries = { yesno: "是", count: "4", percent: "95%", occurrences: "4" };
const strong = ({ kind }: Item): string => (kind in entries ? entries[kind as "yesno"] : "");

/** Three slips of an ordinary day: out of range, a word that says nothing, a percent above 100. */
const slips = { "10": "-1", "12": "台帐", "15": "105%" } as const;
const mended = { "10": "2", "12": "√", "15": "79/99" } as const;

/**
 * What a person does who knows Excel but not this product, with only the screen: each text that is clicked
 * or waited for is one that the screen shows in that language.
 */
describe.each<{ locale: Locale; query: string }>([
  { locale: "zh-CN", query: "" },
  { locale: "en", query: "?lang=en-US" },
])("a whole day in $locale", ({ locale, query }) => {
  const t = submitTranslator(locale);
  const self = new EntryCells(grid);
  const first = new EntryCells(grid, "first");
  let user: ExcelUser;
  let branch = "";
  beforeAll(async () => {
    user = await ExcelUser.open(running.browser, running.product.url, query);
  });
  afterAll(() => user.page.context().close());

  const sees = (text: string | RegExp) => user.pane.getByText(text).first().waitFor(patience);
  const clicks = (name: string | RegExp) =>
    user.pane
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click(patience);
  const tab = (name: string) => user.pane.getByRole("tab", { name }).click(patience);
  const picture = async (name: string) => {
    await user.picture(`day-${locale}-${name}`);
    await lookAt(user, `day ${locale} ${name}`);
  };
  /** What an issue begins with, in the language of the screen. */
  const says = (code: Parameters<typeof issue>[0], item: string, data = {}) =>
    issue(code, item, data).message[locale].slice(0, 12);

  it("the branch scores 42 items, finds three mistakes and mends them", async () => {
    await clicks(t("choose.insertNamed", { title: grid.title[locale] }));
    await sees(t("score.answered", { n: 0, of: 42 }));
    for (const { items } of grid.sections) {
      const lines = items.map((item) => (slips as Record<string, string>)[item.id] ?? strong(item));
      await user.paste(self.of(items[0]?.id ?? ""), lines);
    }
    await sees(says("mark.range", "10", { found: "-1" }));
    await sees(says("mark.type", "12", { found: "台帐" }));
    await sees(says("mark.range", "15", { found: "105" }));
    await picture("1-mistakes");
    for (const [item, text] of Object.entries(mended)) await user.type(self.of(item), text);
    await sees(t("star.reached", { star: grid.levelNames?.["3"]?.[locale] ?? "" }));
    await picture("2-mended");
  }, 180_000);

  it("hands in without a network, and comes back to one receipt", async () => {
    await user.signIn("taihu-42");
    await sees(t("sign.never"));
    branch = (await user.pane.locator(".who-name span").first().innerText()).trim();
    await clicks(t("submit.preview"));
    await user.pane.getByRole("button", { name: t("submit.send") }).waitFor(patience);
    await user.page.context().setOffline(true);
    await clicks(t("submit.send"));
    await sees(t("queue.waiting"));
    await picture("3-offline");
    await user.page.context().setOffline(false);
    await sees(t("receipt.title"));
    await picture("4-receipt");
    await clicks(t("queue.write"));
    await sees(new RegExp(t("queue.written", { name: "…", cell: "…" }).split("…")[0] ?? ""));
    await clicks(t("sign.out"));
  }, 120_000);

  it("the reviewer changes one item, and says why", async () => {
    await user.signIn("reviewer");
    await sees(t("role.reviewer"));
    await tab(t("view.review"));
    await user.pane.getByLabel(t("review.find")).fill(branch);
    await user.pane
      .getByRole("button", { name: t("review.openNamed", { branch }) })
      .waitFor(patience);
    await picture("5-list");
    await clicks(t("review.openNamed", { branch }));
    await sees(t("score.answered", { n: 0, of: 42 }));
    await tab(t("view.review"));
    await clicks(t("review.fill", { stage: t("queue.stage.self") }));
    await user.pane
      .getByRole("button", { name: t("review.fill", { stage: t("queue.stage.self") }) })
      .waitFor({ ...patience, state: "detached" });
    await user.type(first.of("20"), locale === "en" ? "No" : "否");
    await sees(t("review.differences", { stage: t("queue.stage.self"), n: 1 }));
    await clicks(t("review.return"));
    await picture("5-return");
    await clicks(t("app.cancel"));
    await clicks(t("review.submit", { stage: t("queue.stage.first") }));
    await sees(t("submit.blocked"));
    await sees(says("submission.change", "20"));
    await picture("5-reason-wanted");
    await user.type(first.remark("20"), "没有会议记录");
    await clicks(t("submit.repeat"));
    await clicks(t("submit.send"));
    await sees(t("receipt.title"));
    await picture("6-reviewed");
    await clicks(t("sign.out"));
  }, 180_000);

  it("the coordinator pulls the ranking, adds a column, pulls again, and the note is there", async () => {
    await user.signIn("coordinator");
    await sees(t("role.coordinator"));
    await user.ribbon("pullRankings");
    const sheet = rankingTexts[locale].sheets.ranking(2026);
    await sees(t("ranking.written", { name: sheet }));
    const before = await table();
    // right beside the table: Excel makes it a column of the table
    const column = before.columns;
    const at = before.rows.findIndex((line) => line.includes(branch));
    await user.type(cell(before.top, column), "备注");
    await user.type(cell(before.top + 1 + at, column), "=谈话");
    await user.type(cell(before.top + 1 + at, column), "已谈话");
    await picture("7-note");
    await user.ribbon("pullRankings");
    await sees(t("ranking.refreshed", { name: sheet }));
    await sees(t("ranking.ownColumns", { n: 1 }));
    const after = await table();
    expect(after.columns).toBe(column + 1);
    const own = after.rows.find((line) => line.includes(branch));
    expect(own?.[column]).toBe("已谈话");
    expect(after.rows.filter((line) => line[column] === "已谈话").length).toBe(1);
    await picture("8-note-kept");
  }, 180_000);

  it("asked for nothing that the host lacks, and no page failed", async () => {
    expect(await user.missing()).toEqual([]);
    expect(user.faults).toEqual([]);
    expect(itemsOf(grid).length).toBe(42);
  });

  const cell = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;

  /** The ranking's table as it stands in the active sheet. */
  async function table() {
    const cells = await user.cells(120, 26);
    const top = cells.findIndex((line) => line[0] === (locale === "en" ? "Rank" : "名次"));
    const heads = cells[top] ?? [];
    const columns = heads.findIndex((head) => head === "" || head === null);
    const rows = cells.slice(top + 1).filter(([rank]) => rank !== "" && rank !== null);
    return { top, columns, rows };
  }
});
