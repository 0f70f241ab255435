import { describe, expect, it } from "vitest";
import { applicant, decided, levelOf, resultsOf, several } from "./decideSupport.ts";

describe("the list of applicants", () => {
  it("names each id once: of two that share one neither is decided", () => {
    const twice = [applicant("a", 4), applicant("b", 4), applicant("a", 3, { unit: "East" })];
    for (const all of [twice, twice.toReversed()]) {
      const decision = decided(all, { rules: {} });
      expect(resultsOf(decision)).toEqual({
        a: ["undecided", null, "idTwice"],
        b: ["undecided", null, "waits"],
      });
      expect(decision.outcomes[0]?.applied).toBe(4);
      expect(decision.issues.map(({ code, data }) => [code, data["id"]])).toEqual([
        ["decision.idTwice", "a"],
      ]);
      expect(levelOf(decision, 4).applicants).toBe(2);
    }
    const unknown = [1, 2].map((applied) => applicant("a", applied));
    expect(decided(unknown).outcomes).toMatchObject([{ id: "a", applied: null }]);
  });

  it("cannot name what has no id", () => {
    const list = [null, 5, "a", [], {}, { id: "" }, { id: 5 }, applicant("b", 3)];
    const decision = decided(list as never);
    expect(decision.issues.map(({ data }) => data.at)).toEqual(
      Array.from({ length: 7 }, (_, at) => `applicants.${at}`),
    );
    expect(decision.issues.map(({ data }) => data.found)).toEqual([
      "",
      "5",
      "a",
      "[…]",
      "{…}",
      "{…}",
      "{…}",
    ]);
    expect(resultsOf(decision)).toEqual({ b: ["awarded", 3, "reached"] });
  });

  it.each([undefined, null, {}, "a", 5])("is a list, not %j", (applicants) => {
    const decision = decided(applicants as never);
    expect(decision.issues.map(({ data }) => data.at)).toEqual(["applicants"]);
    expect(decision.outcomes).toEqual([]);
  });

  it("may hold more that is wrong than is named", () => {
    const many = Array.from({ length: 60 }, (_, at) => applicant(`a${at}`, 1));
    const decision = decided(many);
    expect(decision.issues).toHaveLength(50);
    expect(decision.outcomes).toHaveLength(60);
  });

  it("lists proposals and units in the order of their ids", () => {
    const pending = { vetoes: [{ veto: "discipline" }], unit: "West" };
    const decision = decided([
      ...several("c a", 5, pending),
      ...several("b", 5, { ...pending, unit: "East" }),
    ]);
    expect(decision.proposals.map(({ about, of, veto }) => [about, of, veto])).toEqual(
      ["a", "b", "c"].map((id) => [id, "branch", "discipline"]),
    );
    expect(decision.units.map(({ unit }) => unit)).toEqual(["East", "West"]);
  });
});
