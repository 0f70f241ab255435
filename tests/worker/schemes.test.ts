import { reset } from "cloudflare:test";
import { exports } from "cloudflare:workers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../scripts/demo/api.ts";
import { schemesId } from "../../scripts/demo/schemes/district.ts";
import { seedSchemes } from "../../scripts/demo/schemes/seed.ts";
import type { Decision, DecisionReply, Publication, RecordsReply } from "../../shared/index.ts";
import { compareExport } from "../independent/compareExport.ts";
import { day, entered } from "./ledgerSupport.ts";
import { call, operatorKey, origin, read, refused, signIn } from "./support.ts";

/** Each of the other schemes runs as a year through the API: from the demo's own district to the circular. */

const api: Api = {
  operatorKey,
  ask: (path, init) => exports.default.fetch(new Request(`${origin}/api/v1${path}`, init)),
};

let coordinator = "";
beforeAll(async () => {
  await seedSchemes(api);
  coordinator = await signIn({ role: "coordinator" }, schemesId);
});
afterAll(() => reset());

const preview = async (grid: string) => {
  const reply = await call("GET", `/cycles/2026/decisions/${grid}`, { bearer: coordinator });
  const { decision, open } = await read<DecisionReply>(reply);
  return { ...(decision as unknown as Decision), isOpen: open.length > 0 };
};

const starsOf = ({ outcomes }: Decision) =>
  Object.fromEntries(
    outcomes.map(({ id, result, star }) => [id, result === "awarded" ? star : result]),
  );

const kindsOf = ({ proposals }: Decision) =>
  proposals.map(({ about, kind, veto }) => [about, veto ?? kind]);

describe("the schemes' rules, seen before they are decided", () => {
  it("D: the lowest 40 % of seven are two, and no star without norm", async () => {
    const decision = await preview("huangli-stars");
    expect(starsOf(decision)).toMatchObject({ d1: 4, d2: "barred", d3: "barred", d4: 2, dw1: 3 });
  });

  it("E: the level is the number of stars; years and units come to proposals", async () => {
    const decision = await preview("organs-demo");
    expect(starsOf(decision)).toEqual({ ea1: 3, ea2: 3, ea3: 5, eb1: 5, eb2: 2 });
    expect(kindsOf(decision)).toEqual([
      ["eb2", "talk"],
      ["organs-a", "notExcellent"],
    ]);
  });

  it("I: 88 and a bonus of 3 are five stars; 95 with a veto none; 89.5 neither", async () => {
    const decision = await preview("gongyi-demo");
    expect(starsOf(decision)).toEqual({ i1: 5, i2: "barred", i3: "notAwarded" });
    expect(kindsOf(decision)).toEqual([["i2", "accident"]]);
  });

  it("B: three places go to the best by the panel's score", async () => {
    const decision = await preview("taihu-member-stars");
    expect(starsOf(decision)).toMatchObject({ b1: 1, b2: 1, b3: 1, b4: "notAwarded" });
    expect(decision.levels[0]).toMatchObject({ places: 3, awarded: 3, next: ["b5"] });
  });

  it("J: who meets every condition; K: not all targets are reached", async () => {
    const { j1, j3 } = starsOf(await preview("gongyi-member-stars"));
    expect([j1, j3]).toEqual([1, "notAwarded"]);
    expect(starsOf(await preview("huxi-targets"))).toEqual({ k1: "notAwarded" });
  });
});

describe("their year, to its end", () => {
  const step = (path: string, body: object = {}) =>
    call("POST", `/cycles/2026/${path}`, { bearer: coordinator, body });

  it("is decided once, published after a notice of seven days, without the candidates' names", async () => {
    const office = "组织办（演示）";
    expect((await step("decision", { office })).status).toBe(200);
    const { records } = await read<RecordsReply>(
      await call("GET", "/cycles/2026/records", { bearer: coordinator }),
    );
    expect(records.map(({ grid }) => grid)).toHaveLength(6);
    expect(await refused(await step("publication", { office }))).toMatch(/^409 /);
    const notice = { kind: "notice", range: "辖区内", office };
    const short = await call("POST", "/cycles/2026/ledger", {
      ...{ bearer: coordinator, body: { entries: [{ ...notice, posted: day(0), days: 3 }] } },
    });
    expect(short.status).toBeGreaterThanOrEqual(400);
    await entered(coordinator, { ...notice, posted: day(-9), days: 7 });
    expect((await step("publication", { office })).status).toBe(200);
    const reply = await call("GET", `/public/${schemesId}`);
    const { grids } = await read<Publication>(reply);
    const named = (grid: string) =>
      grids.find((one) => one.grid === grid)?.branches.filter(({ name }) => name !== undefined);
    expect(named("gongyi-demo")?.map(({ name }) => name)).toContain("桃溪村支部");
    expect(named("taihu-member-stars")).toEqual([]);
    expect(named("gongyi-member-stars")).toEqual([]);
  });

  it("is recomputed from its export alone, star by star and place by place", async () => {
    const reply = await call("GET", `/districts/${schemesId}/export`, { bearer: coordinator });
    const { differences, compared, unknown } = compareExport(await reply.text());
    expect(differences).toEqual([]);
    expect(unknown).toBe(0);
    expect(compared).toMatchObject({ stars: 24, applicants: 24, levels: 14 });
  });
});
