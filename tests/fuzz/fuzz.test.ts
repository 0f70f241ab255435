import { beforeAll, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import { fuzz } from "./fuzz.ts";
import { told } from "./told.ts";

beforeAll(build);

// `npm run fuzz` throws as many as one likes; these are for every run of the tests.
it.each([
  ["the same seed each time", 20261122, 4000, 20],
  // Half as many, drawn anew: chance may leave few of a kind.
  ["another seed each time", Date.now() % 2 ** 31, 2000, 5],
])("odd requests, %s (%i): %i are answered as they must be", async (_, seed, requests, few) => {
  const { counts, found } = await fuzz({ seed, requests });
  expect(found.map(told).join("\n\n")).toBe("");
  expect(counts.made).toBe(requests);
  // Requests that all are refused would find nothing.
  for (const name of ["submit", "rankings", "issueCodes"])
    expect(counts.accepted(name), name).toBeGreaterThan(few);
});
