import { describe, expect, it } from "vitest";
import { type RatingHistory, stateOf } from "../../../shared/index.ts";

type Case = readonly [string, string, Omit<RatingHistory, "cycle">];

const cases: readonly Case[] = [
  ["draft", "nothing handed in", { newest: {} }],
  ["submitted", "handed in", { newest: { self: 1 } }],
  ["reviewed", "handed in and reviewed", { newest: { self: 1, first: 2 } }],
  ["rechecked", "all three", { newest: { self: 1, first: 2, recheck: 3 } }],
  ["rechecked", "rechecked without a first review", { newest: { self: 1, recheck: 3 } }],
  ["reviewed", "scored on the spot", { newest: { first: 1 } }],
  ["rechecked", "rechecked on the spot", { newest: { recheck: 1 } }],
  [
    "reviewed",
    "never sent back: the last stage counts, whenever",
    { newest: { self: 9, first: 5 } },
  ],
  ["rechecked", "the last stage counts, whenever", { newest: { self: 1, first: 5, recheck: 4 } }],

  ["returned", "sent back", { newest: { self: 3 }, returned: 3 }],
  ["returned", "sent back after a review", { newest: { self: 3, first: 5 }, returned: 3 }],
  [
    "returned",
    "sent back by the number of the review",
    { newest: { self: 3, first: 5 }, returned: 5 },
  ],
  ["returned", "sent back what was scored on the spot", { newest: { first: 5 }, returned: 5 }],
  ["submitted", "handed in anew", { newest: { self: 4 }, returned: 3 }],
  [
    "submitted",
    "handed in anew: the old review is none of it",
    { newest: { self: 7, first: 5 }, returned: 3 },
  ],
  [
    "submitted",
    "handed in anew: nor is an old recheck",
    { newest: { self: 7, recheck: 6 }, returned: 3 },
  ],
  ["reviewed", "handed in anew and reviewed anew", { newest: { self: 7, first: 8 }, returned: 3 }],
  [
    "reviewed",
    "reviewed anew after an old recheck",
    { newest: { self: 7, first: 8, recheck: 6 }, returned: 3 },
  ],
  [
    "rechecked",
    "handed in anew and rechecked",
    { newest: { self: 7, first: 5, recheck: 9 }, returned: 3 },
  ],

  ["draft", "withdrawn", { newest: { self: 3 }, withdrawn: 3 }],
  ["submitted", "withdrawn and handed in anew", { newest: { self: 4 }, withdrawn: 3 }],
  ["reviewed", "withdrawn and scored on the spot", { newest: { self: 3, first: 4 }, withdrawn: 3 }],
  [
    "draft",
    "sent back, handed in anew, withdrawn",
    { newest: { self: 7, first: 5 }, returned: 3, withdrawn: 7 },
  ],
  [
    "submitted",
    "withdrawn, handed in, sent back, handed in",
    { newest: { self: 7 }, returned: 5, withdrawn: 3 },
  ],
  [
    "returned",
    "withdrawn, handed in, sent back",
    { newest: { self: 5 }, returned: 5, withdrawn: 3 },
  ],
];

describe("how far a rating has come", () => {
  it.each(cases)("%s: %s", (state, _, history) => {
    expect(stateOf({ cycle: "open", ...history })).toBe(state);
  });

  it.each(cases)("once decided or published (%s: %s) it is that", (_state, _, history) => {
    expect(stateOf({ cycle: "decided", ...history })).toBe("decided");
    expect(stateOf({ cycle: "published", ...history })).toBe("published");
  });
});
