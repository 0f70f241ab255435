import { beforeAll, describe, expect, it } from "vitest";
import type { CycleReply, Publication, RecordsReply } from "../../../shared/index.ts";
import { runProduct } from "../runProduct.ts";
import { castPoints, castTiers, type Part } from "./cast.ts";
import { gridOf, Office } from "./office.ts";

const running = runProduct();
const year = 2026;
const tiers = gridOf("taihu-42");
const points = gridOf("dongguan-33");
const office = "青禾街道党工委组织办";

/** A date so many days from today, as a coordinator in China writes it. */
const dayFromNow = (days: number) =>
  new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);

describe("a whole year of the demo district", () => {
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
  }, 60_000);

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
  });

  it("April: sixty branches and more hand in and apply", async () => {
    const { url } = running.product;
    for (const { id, marks, star } of all) {
      const branch = await Office.signIn(url, { role: "branch", branch: id });
      const grid = id.includes("-a") ? tiers : points;
      const receipt = await branch.handIn(id, grid, "self", marks);
      expect(receipt.star, id).toBe(star);
    }
    expect(all.length).toBeGreaterThanOrEqual(60);
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
    await coordinator.enter(year, {
      ...{ kind: "draw", grid: tiers.id, star: 3, seed: "2026-10-09 体彩排列五 48213" },
      rule: { percent: 50, atLeast: 2, rounding: "ceil" },
    });
    const yunqi = three.filter(({ id }) => id.startsWith("yunqi-"));
    expect(yunqi.length).toBe(3);
    for (const { id } of yunqi.slice(0, 2)) {
      await reviewer.enter(year, { kind: "inspection", branch: id, result: "failed", office });
    }
    for (const { id } of yunqi) expect((await outcomeOf(tiers.id, id))?.result).toBe("barred");
  });

  it("November: a veto counts once it is confirmed", async () => {
    const { id } = part(five, 2);
    const { entries } = await reviewer.enter(year, {
      ...{ kind: "veto", branch: id, veto: "discipline", facts: { leaders: 1 }, office },
      basis: "区纪委通报",
    });
    expect((await outcomeOf(tiers.id, id))?.result).toBe("undecided");
    const entry = entries[0]?.number ?? 0;
    await coordinator.enter(year, { kind: "confirm", entry, reason: "事实清楚", office });
    expect((await outcomeOf(tiers.id, id))?.result).toBe("barred");
  });

  it("November: a tie at the last of ten places, which a person settles", async () => {
    const { decision } = await coordinator.decision(year, tiers.id);
    const level = decision.levels.find(({ star }) => star === 5);
    expect(level?.places).toBe(10);
    const tied = [part(five, 10).id, part(five, 11).id];
    expect(level?.tiedAtLine.toSorted()).toEqual(tied.toSorted());
    expect(await coordinator.refused("POST", `/cycles/${year}/decision`, { office })).toMatch(
      /^409 /,
    );
    await coordinator.enter(year, {
      ...{ kind: "chosen", branch: part(five, 11).id, star: 5, office },
      reason: "评审团现场考核得分较高",
    });
    expect((await outcomeOf(tiers.id, part(five, 11).id))?.star).toBe(5);
    expect((await outcomeOf(tiers.id, part(five, 10).id))?.result).toBe("notAwarded");
  });

  it("November: it is decided, and two records seal it", async () => {
    await coordinator.post(`/cycles/${year}/decision`, { office });
    const { records } = await coordinator.get<RecordsReply>(`/cycles/${year}/records`);
    expect(records.map(({ grid, version }) => [grid, version])).toEqual(
      expect.arrayContaining([
        [tiers.id, 1],
        [points.id, 1],
      ]),
    );
  });

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
  });

  it("December: published, and the public page shows names, units and stars, nothing else", async () => {
    await coordinator.post(`/cycles/${year}/publication`, { office });
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
  });
});
