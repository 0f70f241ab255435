import type { Rows } from "./cells.ts";

const refusedToAll = {
  401: "unknown operator",
  403: "branch reviewer units stages coordinator observer stranger",
} as const;
const all = "branch reviewer units stages coordinator observer stranger";
const but = (...some: string[]): string =>
  all
    .split(" ")
    .filter((caller) => !some.includes(caller))
    .join(" ");
const only = (status: number, ...some: string[]) => ({
  [status]: some.join(" "),
  401: "unknown operator",
  403: but(...some),
});

/** Of e1 there are drafts of the self-assessment and of the first review. */
export const drafts: Rows = {
  "draft:self e1": only(200, "branch"),
  "draft:self e2": refusedToAll,
  "draft:self w1": refusedToAll,
  "draft:self x1": refusedToAll,
  "draft:self none": refusedToAll,
  "draft:first e1": only(200, "reviewer", "units", "stages"),
  "draft:first e2": only(404, "reviewer", "units", "stages"),
  "draft:first w1": only(404, "reviewer", "stages"),
  "draft:first x1": only(404, "reviewer", "stages"),
  "draft:first none": only(404, "reviewer", "stages"),

  "putDraft:self e1": only(200, "branch"),
  "putDraft:self e2": refusedToAll,
  "putDraft:self w1": refusedToAll,
  "putDraft:self x1": refusedToAll,
  "putDraft:self none": refusedToAll,
  "putDraft:first e1": only(200, "reviewer", "units", "stages"),
  "putDraft:first e2": only(200, "reviewer", "units", "stages"),
  "putDraft:first w1": only(200, "reviewer", "stages"),
  "putDraft:first x1": only(404, "reviewer", "stages"),
  "putDraft:first none": only(404, "reviewer", "stages"),
  "putDraft:recheck e1": only(200, "reviewer", "units"),
};
