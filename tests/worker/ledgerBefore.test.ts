import { reset } from "cloudflare:test";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import {
  about,
  enter,
  entered,
  freshYear,
  good,
  notice,
  objection,
  office,
  refusedFor,
  setState,
} from "./ledgerSupport.ts";
import { call, handIn, putCycle, refused, submission, taihu } from "./support.ts";

let branch: string;
let reviewer: string;
let coordinator: string;

const fresh = async () => {
  ({ branch, reviewer, coordinator } = await freshYear());
};
afterAll(() => reset());

describe("what is refused for what came before", () => {
  beforeEach(fresh);

  test("a revoked veto, one that was replaced, and what is no veto", async () => {
    const first = await entered(reviewer, good.veto);
    const second = await entered(reviewer, { ...good.veto, basis: "更正" });
    expect(await refusedFor(coordinator, about("confirm", first.number))).toBe(
      "409 ledger.replaced entries.0.entry",
    );
    await entered(coordinator, about("revoke", second.number));
    expect(await refusedFor(coordinator, about("confirm", second.number))).toBe(
      "409 ledger.revoked entries.0.entry",
    );
    // With the later one taken back the first stands again.
    await entered(coordinator, about("confirm", first.number));
    const other = await entered(coordinator, good.points);
    expect(await refusedFor(coordinator, about("confirm", other.number))).toBe(
      "422 ledger.entry entries.0.entry",
    );
  });

  test("nothing is revoked twice, and not what cannot be taken back", async () => {
    const { number } = await entered(coordinator, good.points);
    const twice = [about("revoke", number), about("revoke", number)];
    expect(await refusedFor(coordinator, ...twice)).toBe("422 ledger.twice entries.1.entry");
    const revoke = await entered(coordinator, about("revoke", number));
    expect(await refusedFor(coordinator, about("revoke", number))).toBe(
      "409 ledger.revoked entries.0.entry",
    );
    expect(await refusedFor(coordinator, about("revoke", revoke.number))).toBe(
      "422 ledger.kept entries.0.entry",
    );
  });

  test("an entry of another year is none of this one", async () => {
    const { number } = await entered(coordinator, good.veto);
    await putCycle(coordinator, { year: 2027 });
    const reply = await enter(coordinator, [about("confirm", number)], 2027);
    expect(await refused(reply)).toBe("422 ledger.entry");
  });

  test("a draw is not repeated until it pleases, a freeze only once it was taken back", async () => {
    await handIn(branch, submission("e1", taihu));
    const twice = [good.draw, { ...good.draw, seed: "another seed" }];
    expect(await refusedFor(coordinator, ...twice)).toBe("409 ledger.drawn entries.1.star");
    const drawn = await entered(coordinator, good.draw);
    expect(await refusedFor(coordinator, twice[1] ?? {})).toBe("409 ledger.drawn entries.0.star");
    expect(await refusedFor(coordinator, about("revoke", drawn.number))).toBe(
      "422 ledger.kept entries.0.entry",
    );
    const frozen = await entered(coordinator, good.freeze);
    expect(await refusedFor(coordinator, good.freeze)).toBe("409 ledger.frozen entries.0.grid");
    await entered(coordinator, about("revoke", frozen.number));
    await entered(coordinator, good.freeze);
  });

  test("what is accepted needs no report, what was settled no other outcome", async () => {
    const { number } = await entered(reviewer, good.rectification);
    const step = (state: string) => ({ kind: "rectified", entry: number, state, note: "x" });
    await entered(reviewer, step("accepted"));
    expect(await refusedFor(branch, step("reported"))).toBe("409 ledger.accepted entries.0.entry");
    // Who accepted it in error may say so.
    await entered(reviewer, step("refused"));
    await entered(branch, step("reported"));
    await setState("decided");
    await entered(coordinator, notice());
    const raised = await entered(coordinator, objection());
    const outcome = { kind: "outcome", entry: raised.number, upheld: false, reason: "x", office };
    expect(await refusedFor(coordinator, { ...outcome, entry: number })).toBe(
      "422 ledger.entry entries.0.entry",
    );
    expect(await refusedFor(coordinator, outcome, outcome)).toBe(
      "422 ledger.twice entries.1.entry",
    );
    const settled = await entered(coordinator, outcome);
    expect(await refusedFor(coordinator, outcome)).toBe("409 ledger.settled entries.0.entry");
    await entered(coordinator, about("revoke", settled.number));
    await entered(coordinator, outcome);
  });

  test("what belongs to an open year once it is decided, and all but rectification once it is published", async () => {
    const open = await entered(coordinator, good.veto);
    await setState("decided");
    for (const entry of [good.application, good.inspection, good.draw, good.freeze])
      expect(await refusedFor(coordinator, entry)).toBe("409 ledger.state entries.0.kind");
    await entered(coordinator, about("confirm", open.number));
    await setState("published");
    for (const entry of [good.veto, about("revoke", open.number), notice(), objection()])
      expect(await refusedFor(coordinator, entry)).toBe("409 ledger.state entries.0.kind");
    await entered(reviewer, good.rectification);
  });

  test("a branch that takes no part any more", async () => {
    const body = { name: "东一支部", unit: "east", grid: "taihu-42", active: false };
    const options = { bearer: coordinator, body, headers: { "if-match": '"1"' } };
    expect((await call("PUT", "/branches/e1", options)).status).toBe(200);
    expect(await refusedFor(coordinator, good.inspection)).toBe(
      "422 ledger.branch entries.0.branch",
    );
  });
});
