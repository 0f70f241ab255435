import { describe, expect, it } from "vitest";
import { readDecided } from "../../../addin/taskpane/district/decided.ts";
import { lineDistance } from "../../../addin/taskpane/district/lineDistance.ts";
import type { Applicant, DecisionInput } from "../../../shared/index.ts";
import { applicant, gridOf, replyOf } from "./deciding.ts";

/** Best first: "a" exceeds its star by most. */
const ranked = ["a", "b", "c", "d"].map((id, at) =>
  applicant(id, 5, { nextMet: 9 - at, margin: 1, panel: 1 }),
);

const twoPlaces: Partial<DecisionInput> = {
  quotas: { "5": { kind: "fixed", places: 2 } },
};

function distances(applicants: readonly Applicant[], more: Partial<DecisionInput>) {
  const { decision } = readDecided(replyOf(applicants, more));
  return decision.outcomes.map((outcome) => {
    const found = lineDistance(outcome, decision.levels);
    return [outcome.id, outcome.result, found && `${found.side} ${found.places}`];
  });
}

describe("how far a branch is from the quota line", () => {
  it("counts from the line to both sides", () => {
    expect(distances(ranked, twoPlaces)).toEqual([
      ["a", "awarded", "inside 2"],
      ["b", "awarded", "inside 1"],
      ["c", "notAwarded", "behind 1"],
      ["d", "notAwarded", "behind 2"],
    ]);
  });

  it("leaves out the places of those who hold the star, unless places are for the new ones only", () => {
    const holder = applicant("h", 5, { holds: 5, recheck: "notDrawn" });
    const behind = (more: Partial<DecisionInput>) =>
      distances([...ranked, holder], more).map(([, , line]) => line);
    expect(behind(twoPlaces)).toEqual(["inside 1", "behind 1", "behind 2", "behind 3", undefined]);
    expect(
      behind({ ...twoPlaces, rules: { ...gridOf("taihu-42").decisions, placesFor: "new" } }),
    ).toEqual([...["inside 2", "inside 1", "behind 1", "behind 2"], undefined]);
  });

  it("is nothing where a star has no places, and where nobody has settled who gets one", () => {
    const none = distances(ranked, { quotas: {} });
    expect(none.map(([, , line]) => line)).toEqual(ranked.map(() => undefined));
    const tied = ["a", "b", "c"].map((id) => applicant(id, 5, { nextMet: 1, margin: 1, panel: 1 }));
    expect(distances(tied, twoPlaces).map(([, , line]) => line)).toEqual(tied.map(() => undefined));
  });
});
