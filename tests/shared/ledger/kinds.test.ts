import { describe, expect, it } from "vitest";
import {
  cycleStateNames,
  cycleStates,
  type LedgerKind,
  ledgerBodySchema,
  ledgerInputSchema,
  ledgerKindNames,
  ledgerKinds,
  ledgerRules,
  revocableKinds,
} from "../../../shared/index.ts";

/** The rules written once more, by hand: who enters, who sees, in which states of the year. */
const expected: Readonly<
  Record<LedgerKind, readonly [who: string, seenBy: string, during: string]>
> = {
  application: ["branch coordinator", "branch reviewer coordinator observer", "open"],
  veto: ["reviewer coordinator", "coordinator", "open decided"],
  confirm: ["coordinator", "coordinator", "open decided"],
  revoke: ["coordinator", "coordinator", "open decided"],
  inspection: ["reviewer coordinator", "reviewer coordinator observer", "open"],
  recheck: ["reviewer coordinator", "branch reviewer coordinator observer", "open"],
  points: ["coordinator", "reviewer coordinator observer", "open"],
  panel: ["coordinator", "reviewer coordinator observer", "open"],
  held: ["coordinator", "reviewer coordinator observer", "open"],
  direct: ["coordinator", "reviewer coordinator observer", "open"],
  chosen: ["coordinator", "coordinator", "open"],
  confirmed: ["coordinator", "coordinator", "open"],
  freeze: ["coordinator", "reviewer coordinator observer", "open"],
  draw: ["coordinator", "reviewer coordinator observer", "open"],
  moved: ["", "reviewer coordinator observer", "open decided published"],
  rectification: [
    "reviewer coordinator",
    "branch reviewer coordinator observer",
    "open decided published",
  ],
  rectified: [
    "branch reviewer coordinator",
    "branch reviewer coordinator observer",
    "open decided published",
  ],
  notice: ["coordinator", "branch reviewer coordinator observer", "decided"],
  objection: ["coordinator", "coordinator", "decided"],
  outcome: ["coordinator", "coordinator", "decided"],
};

describe("the kinds of the ledger", () => {
  it.each(ledgerKinds)("%s is entered and seen by whom it should, and when", (kind) => {
    const { who, seenBy, during } = ledgerRules[kind];
    expect([who.join(" "), seenBy.join(" "), during.join(" ")]).toEqual(expected[kind]);
    const { "zh-CN": zh, en } = ledgerKindNames[kind];
    expect([zh, en].every((name) => name.length > 1)).toBe(true);
  });

  it("what people may enter is what may be sent, and all of it may be kept", () => {
    const kindsOf = (schema: typeof ledgerInputSchema | typeof ledgerBodySchema) =>
      schema.options.map(({ shape }) => shape.kind.value as LedgerKind).toSorted();
    expect(kindsOf(ledgerBodySchema)).toEqual([...ledgerKinds].toSorted());
    const byPeople = ledgerKinds.filter((kind) => ledgerRules[kind].who.length > 0);
    expect(kindsOf(ledgerInputSchema)).toEqual(byPeople.toSorted());
  });

  it("what happened and cannot be undone is not revoked", () => {
    const kept = ledgerKinds.filter((kind) => !revocableKinds.includes(kind));
    expect(kept).toEqual(["revoke", "draw", "moved", "rectified", "notice"]);
  });

  it("the states of a year have names of their own", () => {
    const names = cycleStates.map((state) => cycleStateNames[state]);
    expect(names.map(({ en }) => en)).toEqual(["open", "decided", "published"]);
    expect(new Set(names.map((name) => name["zh-CN"])).size).toBe(3);
    expect(new Set(ledgerKinds.map((kind) => ledgerKindNames[kind]["zh-CN"])).size).toBe(20);
  });
});
