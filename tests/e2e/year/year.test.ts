import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { districtTranslator } from "../../../addin/taskpane/texts/districtTranslate.ts";
import { rankingTranslator } from "../../../addin/taskpane/texts/rankingTranslate.ts";
import type { CycleReply, Publication, RecordsReply } from "../../../shared/index.ts";
import { runProduct } from "../runProduct.ts";
import { castPoints, castTiers, type Part } from "./cast.ts";
import { Desk } from "./desk.ts";
import { gridOf, Office } from "./office.ts";
import { runFile } from "./runFile.ts";

const running = runProduct();
const year = 2026;
const tiers = gridOf("taihu-42");
const points = gridOf("dongguan-33");
const office = "青禾街道党工委组织办";

/** A date so many days from today, as a coordinator in China writes it. */
const dayFromNow = (days: number) =>
  new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);

describe("a whole year of the demo district", () => {
  const t = districtTranslator("zh-CN");
  const r = rankingTranslator("zh-CN");
  let desk: Desk;
  let coordinator: Office;
  let reviewer: Office;
  let all: readonly Part[] = [];
  let five: readonly Part[] = [];
  let three: readonly Part[] = [];
  const part = (list: readonly Part[], at: number): Part => {
    const found = list[at];
    if (!found) throw new Error(`There is no branch ${at}.`);
    return found;
  };
  const outcomeOf = async (grid: string, branch: string, of = year) =>
    (await coordinator.decision(of, grid)).decision.outcomes.find(({ id }) => id === branch);

  beforeAll(async () => {
    const { url } = running.product;
    coordinator = await Office.signIn(url, { role: "coordinator" });
    reviewer = await Office.signIn(url, { role: "reviewer" });
    const branches = await coordinator.branches();
    all = [...castTiers(tiers, branches), ...castPoints(points, branches)];
    five = all.filter(({ id, star }) => star === 5 && id.includes("-a"));
    three = all.filter(({ star }) => star === 3);
    desk = await Desk.open(running.browser, url, office);
  }, 120_000);
  afterAll(() => desk?.close());

  it("January: the year is set, ten places for five stars among them", async () => {
    const before = await coordinator.get<CycleReply>(`/cycles/${year}`).catch(() => undefined);
    const cycle = {
      year,
      name: "2026年度星级评定",
      stages: [],
      policies: {
        notice: { days: 5 },
        decisions: {
          "taihu-42": {
            quotas: {
              ...tiers.quotas,
              "5": { ...tiers.quotas?.["5"], baseYear: 2026 },
            },
          },
        },
      },
    };
    const tag = before ? { "If-Match": `"${before.revision}"` } : {};
    const { state } = await coordinator.put<CycleReply>(`/cycles/${year}`, cycle, tag);
    expect(state).toBe("open");
    await desk.section("setup");
    await desk.sees(t("year.noticeDays"));
    await desk.looks("1 setup");
  }, 60_000);

  it("April: sixty branches and more hand in and apply", async () => {
    const { url } = running.product;
    for (const { id, marks, star } of all) {
      const branch = await Office.signIn(url, { role: "branch", branch: id });
      const grid = id.includes("-a") ? tiers : points;
      const receipt = await branch.handIn(id, grid, "self", marks);
      expect(receipt.star, id).toBe(star);
    }
    expect(all.length).toBeGreaterThanOrEqual(60);
    await desk.section("progress");
    await desk.sees(t("year.nobodyMissing"));
    await desk.looks("2 progress");
  }, 120_000);

  it("October: first reviews; one is half a point short, and the recheck gives it back", async () => {
    for (const { id, marks } of all) {
      const grid = id.includes("-a") ? tiers : points;
      const short = id === part(all, all.length - 3).id;
      await reviewer.handIn(
        id,
        grid,
        "first",
        short ? { ...marks, "1": 4.5 } : marks,
        short ? { "1": "批复文件缺一份" } : {},
      );
    }
    // all but the brand: 90 points, and half a point less
    const lost = part(all, all.length - 3);
    expect((await outcomeOf(points.id, lost.id))?.result).toBe(
      Number(lost.marks["30"]) > 0 ? "awarded" : "notAwarded",
    );
    await reviewer.handIn(lost.id, points, "recheck", lost.marks, { "1": "已补交批复" });
    expect((await outcomeOf(points.id, lost.id))?.star).toBe(5);
  }, 120_000);

  it("October: a sample is drawn, and two failures bar a community's applicants for three stars", async () => {
    await desk.section("inspection", tiers.id);
    await desk.clicks(t("deciding.draw"));
    await desk.fills(t("deciding.percent"), "50");
    await desk.fills(t("deciding.atLeast"), "2");
    await desk.fills(t("deciding.seed"), "2026-10-09 体彩排列五 48213");
    await desk.clicks(t("deciding.drawSend"));
    await desk.sees(/^已抽取/);
    const yunqi = three.filter(({ id }) => id.startsWith("yunqi-"));
    expect(yunqi.length).toBe(3);
    for (const { id } of yunqi.slice(0, 2)) {
      await reviewer.enter(year, { kind: "inspection", branch: id, result: "failed", office });
    }
    for (const { id } of yunqi) expect((await outcomeOf(tiers.id, id))?.result).toBe("barred");
    await desk.looks("3 inspection");
  }, 90_000);

  it("November: a veto counts once it is confirmed", async () => {
    const { id, name } = part(five, 2);
    await reviewer.enter(year, {
      ...{ kind: "veto", branch: id, veto: "discipline", facts: { leaders: 1 }, office },
      basis: "区纪委通报",
    });
    expect((await outcomeOf(tiers.id, id))?.result).toBe("undecided");
    await desk.section("vetoes", tiers.id);
    await desk.clicks(`${t("deciding.confirm")}: ${name}`);
    await desk.decides(t("deciding.confirmSend"), "事实清楚");
    await desk.sees(t("deciding.veto.confirmed"));
    expect((await outcomeOf(tiers.id, id))?.result).toBe("barred");
    await desk.looks("4 veto");
  }, 90_000);

  it("November: a tie at the last of ten places, which a person settles", async () => {
    const { decision } = await coordinator.decision(year, tiers.id);
    const level = decision.levels.find(({ star }) => star === 5);
    expect(level?.places).toBe(10);
    const tied = [part(five, 10).id, part(five, 11).id];
    expect(level?.tiedAtLine.toSorted()).toEqual(tied.toSorted());
    expect(await coordinator.refused("POST", `/cycles/${year}/decision`, { office })).toMatch(
      /^409 /,
    );
    await desk.section("decision", tiers.id);
    await desk.sees(t("deciding.tied", { n: 2 }));
    await desk.looks("5 tie");
    await desk.clicks(t("deciding.chooseTied"));
    await desk.checks(part(five, 11).name);
    await desk.decides(t("deciding.chooseSend"), "评审团现场考核得分较高");
    await desk.sees(t("deciding.chosen", { names: part(five, 11).name }));
    expect((await outcomeOf(tiers.id, part(five, 11).id))?.star).toBe(5);
    expect((await outcomeOf(tiers.id, part(five, 10).id))?.result).toBe("notAwarded");
  }, 90_000);

  it("November: it is decided, and two records seal it", async () => {
    await desk.clicks(t("deciding.decide"));
    await desk.fills(t("district.office"), office);
    await desk.looks("6 decide");
    await desk.clicks(t("deciding.decideYes"));
    await desk.sees(t("deciding.record"));
    const { records } = await coordinator.get<RecordsReply>(`/cycles/${year}/records`);
    expect(records.map(({ grid, version }) => [grid, version])).toEqual(
      expect.arrayContaining([
        [tiers.id, 1],
        [points.id, 1],
      ]),
    );
    await desk.section("records");
    await desk.clicks(t("year.verify"));
    await desk.sees(/^核验通过：内容与校验值一致/);
    await desk.looks("7 records");
  }, 120_000);

  it("November: the notice, one objection that is upheld, and a new version that says what changed", async () => {
    await coordinator.enter(year, {
      ...{ kind: "notice", posted: dayFromNow(-8), days: 5, range: "街道公开栏、各社区", office },
    });
    const { entries } = await coordinator.enter(year, {
      ...{ kind: "objection", branch: part(five, 4).id, received: dayFromNow(-5) },
      text: "该支部一名班子成员正被立案审查",
    });
    expect(await coordinator.refused("POST", `/cycles/${year}/publication`, { office })).toMatch(
      /^409 /,
    );
    await desk.section("notice");
    await desk.sees(t("year.objections", { n: 1 }));
    await desk.looks("8 notice");
    const entry = entries[0]?.number ?? 0;
    await coordinator.enter(year, {
      ...{ kind: "outcome", entry, upheld: true, reason: "经核实属实", office },
    });
    await coordinator.post(`/cycles/${year}/reopening`, { reason: "公示异议成立" });
    const veto = await coordinator.enter(year, {
      ...{ kind: "veto", branch: part(five, 4).id, veto: "discipline", facts: { leaders: 1 } },
      ...{ basis: "公示异议核查", office },
    });
    await coordinator.enter(year, {
      ...{ kind: "confirm", entry: veto.entries[0]?.number ?? 0, reason: "事实清楚", office },
    });
    await coordinator.post(`/cycles/${year}/decision`, { office, reason: "公示异议成立" });
    const { records } = await coordinator.get<RecordsReply>(`/cycles/${year}/records`);
    const second = records.find(({ grid, version }) => grid === tiers.id && version === 2);
    expect(second?.changes.map(({ branch }) => branch)).toEqual([part(five, 4).id]);
    // The notice had begun: nobody moves up.
    const level = (await coordinator.decision(year, tiers.id)).decision.levels.find(
      ({ star }) => star === 5,
    );
    expect(level?.awarded).toBe(9);
  }, 90_000);

  it("December: published, and the public page shows names, units and stars, nothing else", async () => {
    await desk.section("notice");
    await desk.fills(t("year.publish.office"), office);
    await desk.clicks(t("year.publish.button"));
    await desk.sees(t("year.notice.state.published"));
    await desk.looks("9 published");
    const page = await fetch(`${running.product.url}/api/v1/public/demo`, {
      headers: { Accept: "application/json" },
    });
    expect(page.status).toBe(200);
    const publication = (await page.json()) as Publication;
    const shown = publication.grids.flatMap(({ branches }) => branches);
    expect(shown.map(({ name }) => name)).toContain(part(five, 11).name);
    for (const at of [2, 4, 10])
      expect(shown.map(({ name }) => name)).not.toContain(part(five, at).name);
    expect(JSON.stringify(publication)).not.toMatch(/纪委|审查|否决|discipline/);
  }, 90_000);

  it("December: the ranking stands in the workbook and explains itself in the pane", async () => {
    await desk.tab(t("view.ranking"));
    await desk.clicks(t("ranking.pull"));
    await desk.sees(/已写入工作表/);
    for (const part of ["all", "unit", "near", "difference", "charts"] as const) {
      await desk.chooses(r("overview.part"), r(`overview.part.${part}`));
      await desk.looks(`10 ranking ${part}`);
    }
  }, 180_000);

  it("the year after: a holder fails its re-check, does not put it right, and comes down one star", async () => {
    const next = year + 1;
    const before = await coordinator.get<CycleReply>(`/cycles/${year}`);
    await coordinator.put(`/cycles/${next}`, {
      ...{ ...before.cycle, year: next, name: "2027年度星级评定" },
    });
    await coordinator.post(`/cycles/${next}/start`, {});
    const holder = part(five, 0);
    const { url } = running.product;
    // The branch whose star was cancelled tries again; nobody else hands in.
    const again = part(five, 2);
    const branch = await Office.signIn(url, { role: "branch", branch: again.id });
    await branch.handIn(again.id, tiers, "self", again.marks);
    const recheck = { kind: "recheck", branch: holder.id, office } as const;
    await coordinator.enter(next, { ...recheck, state: "rectifying", deadline: dayFromNow(30) });
    expect((await outcomeOf(tiers.id, holder.id, next))?.result).toBe("undecided");
    await coordinator.enter(next, { ...recheck, state: "unrectified", note: "到期未整改" });
    const { decision } = await coordinator.decision(next, tiers.id);
    expect(decision.proposals).toContainEqual(
      expect.objectContaining({ about: holder.id, kind: "lower", confirmed: false }),
    );
    // A year later Excel is opened anew.
    await desk.close();
    desk = await Desk.open(running.browser, url, office);
    await desk.section("vetoes", tiers.id);
    await desk.sees(t("deciding.proposal.lower"));
    await desk.looks("11 proposal");
    await coordinator.enter(next, {
      ...{ kind: "confirmed", of: "branch", about: holder.id, proposal: "lower", office },
      reason: "整改后仍不合格",
    });
    expect(await outcomeOf(tiers.id, holder.id, next)).toMatchObject({
      result: "awarded",
      star: 4,
    });
    // Who was not drawn keeps what it holds.
    expect(await outcomeOf(tiers.id, part(five, 1).id, next)).toMatchObject({ star: 5 });
    await coordinator.post(`/cycles/${next}/decision`, { office });
  }, 120_000);

  it("everything is recomputed from the export alone, by code that knows nothing of the product", async () => {
    const folder = mkdtempSync(join(tmpdir(), "xingji-year-"));
    const file = join(folder, "export.ndjson");
    writeFileSync(file, await coordinator.text("/districts/demo/export"));
    const said = await runFile("tests/independent/recompute.ts", file);
    // two years, two grids: every submission, every applicant
    expect(said).toMatch(/^Recomputed: \d{3,} stars, \d{2,} applicants, \d{2,} outcomes/);
    expect(said).toContain("All agree.");
    rmSync(folder, { recursive: true });
  }, 60_000);

  it("asked for nothing that the host lacks, and no page failed", async () => {
    expect(await desk.user.missing()).toEqual([]);
    expect(desk.user.faults).toEqual([]);
  });
});
