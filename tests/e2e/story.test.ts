import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PlaygroundHost } from "../../addin/playground/host/playgroundHost.ts";
import { type Grid, gridById, type Item } from "../../shared/index.ts";
import { EntryCells, ExcelUser } from "./excelUser.ts";
import { runProduct } from "./runProduct.ts";

declare global {
  interface Window {
    playgroundHost?: PlaygroundHost;
  }
}

const shipped = (id: string): Grid => {
  const grid = gridById(id);
  if (!grid) throw new Error(`There is no grid ${id}.`);
  return grid;
};

const entries = { yesno: "是", count: "4", percent: "95%", occurrences: "4" };

/** What a strong branch enters; nothing where no mark is asked for. */
function strong(item: Item): string {
  if (item.kind === "points") return String(item.max);
  return item.kind === "prerequisite" || item.kind === "pending" ? "" : entries[item.kind];
}

const running = runProduct();

/** Pastes every section's entries in one go each, as from another workbook. */
async function fillIn(user: ExcelUser, grid: Grid, except: Readonly<Record<string, string>> = {}) {
  const cells = new EntryCells(grid);
  for (const { items } of grid.sections) {
    const first = items[0];
    if (!first) continue;
    const lines = items.map((item) => except[item.id] ?? strong(item));
    await user.paste(cells.of(first.id), lines);
  }
}

const patience = { timeout: 30_000 };

describe("the main job, in Chinese", () => {
  let user: ExcelUser;
  beforeAll(async () => {
    user = await ExcelUser.open(running.browser, running.product.url);
  });
  afterAll(() => user.page.context().close());

  it("42 items: insert, mistakes named and mended, three stars, five stars, submit", async () => {
    const { pane } = user;
    const grid = shipped("taihu-42");
    const cells = new EntryCells(grid);
    await pane.getByRole("button", { name: `插入：${grid.title["zh-CN"]}` }).click(patience);
    await pane.getByText("距三星党支部还差 13 项").first().waitFor(patience);
    await user.picture("42-new");

    await user.type(cells.of("10"), "-1");
    await pane.getByText("第10项：-1 超出范围").first().waitFor(patience);
    await user.picture("42-wrong");
    await user.type(cells.of("10"), "2");
    await pane
      .getByText("第10项：-1 超出范围")
      .first()
      .waitFor({ ...patience, state: "detached" });

    await fillIn(user, grid, { "12": "台帐", "15": "79/99" });
    await pane
      .getByText(/第12项：“台帐”不能识别/)
      .first()
      .waitFor(patience);
    await user.type(cells.of("12"), "√");
    await pane.getByText("已达到三星党支部").first().waitFor(patience);
    await pane.getByText("差 0.21 个百分点").first().waitFor(patience);
    await user.picture("42-three-stars");
    expect((await user.cells(3, 1))[2]?.[0]).toBe("★★★ 三星党支部");

    await user.type(cells.of("15"), "95%");
    await pane.getByText("已达到五星党支部").first().waitFor(patience);
    expect((await user.cells(3, 1))[2]?.[0]).toBe("★★★★★ 五星党支部");
    await submit(user, "taihu-42");
    await user.picture("42-receipt");
  }, 240_000);

  it("33 items: 89.5 is no star, 90 is; submit as another branch", async () => {
    const { pane } = user;
    const grid = shipped("dongguan-33");
    const cells = new EntryCells(grid);
    await pane.getByRole("button", { name: "退出登录" }).click(patience);
    await user.ribbon("insertGrid");
    await pane.getByRole("button", { name: `插入：${grid.title["zh-CN"]}` }).click(patience);
    await pane.getByText("总分 0 / 100 分").first().waitFor(patience);
    await user.paste(cells.of("1"), ["满分", "9"], "Control+v");
    await pane.getByText("第1项：“满分”不能识别").first().waitFor(patience);
    await pane.getByText("第2项：9 超出范围").first().waitFor(patience);
    const noBrand = { "30": "0", "31": "0", "32": "0", "33": "0" };
    await fillIn(user, grid, { ...noBrand, "1": "４．５" });
    await pane.getByText("总分 89.5 / 100 分").first().waitFor(patience);
    await pane.getByText("未评定星级").first().waitFor(patience);
    await pane.getByText("距五星级党组织还差 0.5 分").first().waitFor(patience);
    await user.type(cells.of("1"), "5.5");
    await pane.getByText("第1项：5.5 超出范围，允许 0–5").first().waitFor(patience);
    await user.picture("33-wrong");
    await user.type(cells.of("1"), "5");
    await pane.getByText("已达到五星级党组织").first().waitFor(patience);
    expect((await user.cells(3, 3))[2]).toEqual(["★★★★★ 五星级党组织", "", "90 / 100 分"]);
    await user.picture("33-five-stars");
    await submit(user, "dongguan-33");
  }, 240_000);

  it("the coordinator pulls the combined ranking into a sheet", async () => {
    const { pane } = user;
    await pane.getByRole("button", { name: "退出登录" }).click(patience);
    await user.signIn("coordinator");
    await pane.getByText("协调员").first().waitFor(patience);
    await user.ribbon("pullRankings");
    await pane
      .getByText(/已写入工作表/)
      .first()
      .waitFor(patience);
    const rows = (await user.cells(70, 9))
      .slice(2)
      .filter(([rank]) => rank !== "" && rank !== null);
    expect(rows[0]?.slice(0, 3)).toEqual(["名次", "并列", "支部"]);
    expect(rows.length - 1).toBeGreaterThanOrEqual(60);
    const ranks = rows.slice(1).map(([rank]) => Number(rank));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(rows.slice(1).map((row) => row[4])).size).toBe(2);
    await user.picture("ranking");
  }, 120_000);

  it("asked for nothing that the host lacks, and no page failed", async () => {
    expect(await user.missing()).toEqual([]);
    expect(user.faults).toEqual([]);
  });
});

/** Signs in as a branch of the grid, previews, sends, and waits for the receipt. */
async function submit(user: ExcelUser, grid: string) {
  const { pane } = user;
  await user.signIn(grid);
  await pane.getByText("本年度尚未提交").first().waitFor(patience);
  await pane.getByRole("button", { name: "预览提交内容" }).click();
  await pane.getByRole("button", { name: "确认提交" }).click(patience);
  await pane.getByText("提交成功").first().waitFor(patience);
  await pane
    .getByText(/第 \d+ 号/)
    .first()
    .waitFor(patience);
}
