import { reset } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LedgerBodyOf } from "../../shared/index.ts";
import { entered, freshYear, good, kindsFor, ledgerOf } from "./ledgerSupport.ts";
import { call, handIn, makeDistrict, submission, taihu } from "./support.ts";

let branch: string;
let coordinator: string;

beforeEach(async () => {
  ({ branch, coordinator } = await freshYear());
  await handIn(branch, submission("e1", taihu));
});
afterEach(() => reset());

describe("a branch that moves in the year", () => {
  const put = (body: object) => call("PUT", "/branches", { bearer: coordinator, body });
  const e1 = { id: "e1", name: "东一支部", unit: "west", grid: "taihu-42" };

  test("is entered by the district, with where it was when it handed in", async () => {
    await put({ branches: [e1, { ...e1, id: "e2" }] });
    const { entries } = await ledgerOf(coordinator);
    expect(entries).toMatchObject([
      {
        role: "district",
        body: { kind: "moved", branch: "e1", from: { unit: "east" }, to: { unit: "west" } },
      },
    ]);
    expect(entries[0]).not.toHaveProperty("person");
    const { body } = await entered(coordinator, good.draw);
    // It is drawn from where it handed in.
    expect((body as LedgerBodyOf<"draw">).draws).toMatchObject([{ unit: "east", list: ["e1"] }]);
  });

  test("by whatever route; a change of anything else is no move", async () => {
    const { id, ...one } = e1;
    const tagged = { bearer: coordinator, headers: { "if-match": '"1"' } };
    expect(
      (await call("PUT", `/branches/${id}`, { ...tagged, body: { ...one, category: "community" } }))
        .status,
    ).toBe(200);
    await put({ branches: [{ ...e1, category: "community", members: 7 }] });
    await makeDistrict();
    expect((await ledgerOf(coordinator)).entries.map(({ body }) => body)).toMatchObject([
      { from: { unit: "east" }, to: { unit: "west", category: "community" } },
      { from: { unit: "west", category: "community" }, to: { unit: "east" } },
    ]);
  });

  test("not where nothing of it stands", async () => {
    const take = { bearer: branch, body: { number: 1 } };
    expect((await call("POST", "/submissions/e1/withdrawals", take)).status).toBe(201);
    await put({ branches: [e1] });
    expect(await kindsFor(coordinator)).toEqual([]);
  });
});
