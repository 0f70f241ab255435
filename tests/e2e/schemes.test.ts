import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { districtTranslator } from "../../addin/taskpane/texts/districtTranslate.ts";
import { submitTranslator } from "../../addin/taskpane/texts/submitTranslate.ts";
import { starName } from "../../addin/taskpane/texts/words.ts";
import { schemesMarks } from "../../scripts/demo/schemes/marks.ts";
import { gongyiDemo, organsDemo } from "../../scripts/demo/schemes/ownGrids.ts";
import {
  demoDistricts,
  type Grid,
  type Marks,
  type Publication,
  typedMark,
} from "../../shared/index.ts";
import { EntryCells, ExcelUser } from "./excelUser.ts";
import { lookAt } from "./lookAt.ts";
import { runProduct } from "./runProduct.ts";
import { Desk } from "./year/desk.ts";
import { gridOf, Office } from "./year/office.ts";

const running = runProduct();
const patience = { timeout: 20_000 };
const t = submitTranslator("zh-CN");
const d = districtTranslator("zh-CN");
const year = 2026;
const district = demoDistricts[1];
const office = "组织办（演示）";

/** Somebody of a branch, on the sheet of its grid. */
class Branch {
  readonly user: ExcelUser;
  readonly #grid: Grid;
  readonly #cells: EntryCells;

  private constructor(user: ExcelUser, grid: Grid) {
    this.user = user;
    this.#grid = grid;
    this.#cells = new EntryCells(grid);
  }

  /** Signs in with a code of the demo and inserts the grid that the branch is rated on. */
  static async open(browser: Browser, grid: Grid): Promise<Branch> {
    const branch = new Branch(await ExcelUser.open(browser, running.product.url), grid);
    await branch.user.signIn(`schemes:${grid.id}`);
    await branch.sees(t("role.branch"));
    await branch.tab(t("view.score"));
    await branch.sees(t("choose.own"));
    await branch.clicks(t("choose.insertNamed", { title: grid.title["zh-CN"] }));
    await branch.sees(/^已填 0 \/|^目标看板/);
    return branch;
  }

  close = () => this.user.page.context().close();
  sees = (text: string | RegExp) => this.user.pane.getByText(text).first().waitFor(patience);
  clicks = (name: string) =>
    this.user.pane.getByRole("button", { name, exact: true }).first().click(patience);
  tab = (name: string) => this.user.pane.getByRole("tab", { name }).click(patience);
  looks = (screen: string) => lookAt(this.user, `schemes ${screen}`);
  type = (item: string, text: string) => this.user.type(this.#cells.of(item), text);

  /** Pastes the marks of the sections named, or of all; prerequisites stand first and take no mark. */
  async pastes(marks: Marks, only?: readonly string[]): Promise<void> {
    for (const { id, items } of this.#grid.sections) {
      if (only && !only.includes(id)) continue;
      const marked = items.filter(({ id }) => (marks[id] ?? null) !== null);
      const lines = marked.map((item) => String(typedMark(item, marks[item.id] ?? null, "zh-CN")));
      await this.user.paste(this.#cells.of(marked[0]?.id ?? ""), lines);
    }
  }
}

describe("the other schemes in the pane", () => {
  const faults: string[] = [];
  const played = async (grid: Grid, play: (branch: Branch) => Promise<void>) => {
    const branch = await Branch.open(running.browser, grid);
    await play(branch).catch(async (error) => {
      await branch.user.picture(`schemes failed ${grid.id}`);
      throw error;
    });
    faults.push(...branch.user.faults, ...(await branch.user.missing()));
    await branch.close();
  };

  it(
    "D: named stars, none without the star of good order, and the form of application",
    () =>
      played(gridOf("huangli-stars"), async (branch) => {
        const marks = schemesMarks(gridOf("huangli-stars"), "d4");
        const two = starName("zh-CN", 2, gridOf("huangli-stars"));
        await branch.pastes({ ...marks, "1.3": false }, ["规范之星", "活力之星"]);
        await branch.sees(t("star.atMostNone"));
        await branch.looks("D 1 no order");
        await branch.type("1.3", "是");
        await branch.sees("规范之星 · 活力之星");
        await branch.pastes(marks, ["发展之星", "服务之星", "堡垒之星"]);
        await branch.sees(t("star.reached", { star: two }));
        await branch.looks("D 2 two stars");
        await branch.tab(t("view.submit"));
        await branch.clicks(t("submit.preview"));
        await branch.clicks(t("submit.send"));
        await branch.sees(t("receipt.title"));
        await branch.clicks(d("branch.apply"));
        await branch.looks("D 3 form");
        const { pane } = branch.user;
        await pane.getByLabel(d("branch.star")).first().selectOption("2", patience);
        await pane.locator("form textarea").first().fill("对照标准逐项创建，活动均有记录。");
        await pane.getByRole("checkbox", { name: "活力之星" }).check(patience);
        await branch.clicks(d("branch.send"));
        await branch.sees(d("branch.applied", { star: two }));
        await branch.looks("D 4 applied");
      }),
    120_000,
  );

  it(
    "E: the district's own completed grid, and how many stars are held",
    () =>
      played(organsDemo(), async (branch) => {
        await branch.pastes(schemesMarks(organsDemo(), "ea1"));
        await branch.sees(t("star.reached", { star: starName("zh-CN", 3, organsDemo()) }));
        await branch.looks("E stars");
      }),
    120_000,
  );

  it(
    "I: base and bonus, and that five stars are reached by the bonus alone",
    () =>
      played(gongyiDemo(), async (branch) => {
        await branch.pastes(schemesMarks(gongyiDemo(), "i1"));
        await branch.sees(t("star.bonus"));
        await branch.sees(t("score.bonus", { bonus: 3, deducted: 0 }));
        await branch.looks("I bonus");
      }),
    120_000,
  );

  it(
    "K: a board of targets, whose lights have words",
    () =>
      played(gridOf("huxi-targets"), async (branch) => {
        await branch.pastes(schemesMarks(gridOf("huxi-targets"), "k1"));
        const lights = branch.user.pane.locator(".targets .light");
        await lights
          .filter({ hasText: t("targets.unmet") })
          .first()
          .waitFor(patience);
        await lights
          .filter({ hasText: t("targets.met") })
          .first()
          .waitFor(patience);
        expect(await lights.locator("svg").count()).toBe(await lights.count());
        await branch.looks("K targets");
      }),
    120_000,
  );

  describe("the year", () => {
    let coordinator: Office;
    let desk: Desk;
    beforeAll(async () => {
      const { url } = running.product;
      coordinator = await Office.signIn(url, { role: "coordinator" }, district);
      desk = await Desk.open(running.browser, url, office, "schemes:coordinator");
    }, 60_000);
    afterAll(() => desk?.close());

    it("is decided, after a look at candidates", async () => {
      await desk.section("decision", "taihu-member-stars");
      await desk.sees(d("deciding.decideTitle", { year }));
      await lookAt(desk.user, "schemes B decision");
      await coordinator.post(`/cycles/${year}/decision`, { office });
    }, 90_000);

    it("is published after a notice of eight days, and no candidate is named", async () => {
      const posted = new Date(Date.now() - 8 * 86_400_000).toISOString().slice(0, 10);
      await coordinator.enter(year, {
        ...{ kind: "notice", posted, days: 7, range: "各单位公开栏", office },
      });
      await desk.section("notice");
      await desk.fills(d("year.publish.office"), office);
      await desk.clicks(d("year.publish.button"));
      await desk.sees(d("year.notice.state.published"));
      await lookAt(desk.user, "schemes published");
      const page = await fetch(`${running.product.url}/api/v1/public/${district}`, {
        headers: { Accept: "application/json" },
      });
      const said = JSON.stringify((await page.json()) as Publication);
      expect(page.status).toBe(200);
      expect(said).toContain("纺织园支部");
      // they are counted, each scheme, and not named
      for (const grid of ["taihu-member-stars", "gongyi-member-stars"])
        expect(said).toContain(grid);
      expect(said).not.toContain("候选人");
      faults.push(...desk.user.faults, ...(await desk.user.missing()));
    }, 90_000);
  });

  it("asked for nothing that the host lacks, and no page failed", () => {
    expect(faults).toEqual([]);
  });
});
