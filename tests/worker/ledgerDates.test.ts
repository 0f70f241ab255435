import { reset } from "cloudflare:test";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Problem } from "../../shared/index.ts";
import {
  day,
  enter,
  entered,
  freshYear,
  good,
  notice,
  objection,
  refusedFor,
  setState,
} from "./ledgerSupport.ts";
import { hoursFromNow, putCycle, read } from "./support.ts";

let branch: string;
let coordinator: string;

const fresh = async () => {
  ({ branch, coordinator } = await freshYear());
};
afterAll(() => reset());

describe("what is refused for its date", () => {
  beforeEach(fresh);

  test("an application before and after its stage, unless it is in the grace", async () => {
    const dates = (opens: number, closes: number, graceHours: number) => ({
      stages: [
        {
          stage: "self" as const,
          opens: hoursFromNow(opens),
          closes: hoursFromNow(closes),
          graceHours,
        },
      ],
    });
    await putCycle(coordinator, dates(1, 2, 0), '"1"');
    expect(await refusedFor(branch, good.application)).toBe("409 stage.early entries.0");
    await putCycle(coordinator, dates(-3, -1, 0), '"2"');
    expect(await refusedFor(branch, good.application)).toBe("409 stage.closed entries.0");
    expect(await refusedFor(coordinator, good.application)).toBe("409 stage.closed entries.0");
    await putCycle(coordinator, dates(-3, -1, 5), '"3"');
    await entered(branch, good.application);
  });

  test("a notice too short, too long ago or too far away", async () => {
    await setState("decided");
    expect(await refusedFor(coordinator, notice(day(), 4))).toBe(
      "422 ledger.noticeShort entries.0.days",
    );
    for (const far of [-31, 31])
      expect(await refusedFor(coordinator, notice(day(far)))).toBe(
        "422 ledger.noticeDate entries.0.posted",
      );
    for (const near of [-30, 30]) await entered(coordinator, notice(day(near)));
  });

  test("an objection without a notice, before it, after its last day, and from the future", async () => {
    await setState("decided");
    expect(await refusedFor(coordinator, objection())).toBe("409 ledger.noNotice entries.0");
    await entered(coordinator, notice(day(-7)));
    const reply = await enter(coordinator, [objection()]);
    const { issues } = await read<Problem>(reply);
    expect(issues[0]?.code).toBe("ledger.period");
    // The period is said.
    expect(issues[0]?.message["zh-CN"]).toContain(`${day(-7)} 至 ${day(-2)}`);
    expect(await refusedFor(coordinator, objection(day(-8)))).toBe(
      "409 ledger.period entries.0.received",
    );
    expect(await refusedFor(coordinator, objection(day(-1)))).toBe(
      "409 ledger.period entries.0.received",
    );
    for (const within of [-7, -2]) await entered(coordinator, objection(day(within)));
    await entered(coordinator, notice(day(-1)));
    expect(await refusedFor(coordinator, objection(day(1)))).toBe(
      "409 ledger.future entries.0.received",
    );
    await entered(coordinator, objection(day(0)));
  });
});
