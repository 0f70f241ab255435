import type { Sentences } from "./explainTexts.ts";

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const many = (count: number, thing: string) => `${count} ${thing}${count === 1 ? "" : "s"}`;

export const enTexts: Sentences = {
  list: (parts) => parts.join(", "),
  sentences: (parts) => parts.join(" "),
  labelled: (label, value) => `**${label}**: ${value}`,
  star: (level) => (level === 0 ? "no star" : many(level, "star")),
  items: (ids) => `${ids.length === 1 ? "Item" : "Items"} ${ids.join(", ")}`,
  date: (year, month, day) =>
    [day, month && months[month - 1], year].filter((part) => part !== undefined).join(" "),

  origin:
    "Made from the grid's data. The criteria and the evidence are translations of the standard's own words, which are the Chinese ones; whatever was added to them stands under “Notes”.",
  subjects: {
    branch: "branches (primary Party organisations)",
    member: "individual Party members",
    programme: "the targets of a programme",
  },
  grid: (id, version) => `${id}, version ${version}`,
  contents: (sections, items) => `${many(sections, "section")}, ${many(items, "item")}`,
  days: (days) => many(days, "day"),
  pendingBase: (items) =>
    `**To be completed by the coordinator**: ${items}. The standard does not say how this is judged; until it is completed no star can be reached.`,
  pendingMore: (items) =>
    `**To be completed by the coordinator**: ${items}. The standard does not say how many points this comes to; until it is completed it counts nothing.`,

  tier: (star) =>
    `There is one level, ${star}. It is reached when every item that it asks for is met, and missed when a single one is not.`,
  tiers: (stars) =>
    `From the lowest: ${stars}. A star is reached when every item that it asks for is met, and missed when a single one is not. The highest star reached is the one that counts.`,
  named: (stars) =>
    `${many(stars, "star")}, each judged by itself: it is held when all its items are met, and missed when a single one is not. The level is the number of stars held.`,
  prerequisites:
    "A star that another one takes may be held since an earlier year, or be reached in the same year.",
  pointsBase: (points) => `Everybody starts from ${many(points, "point")}.`,
  pointsMax: (points) => `The maximum is ${many(points, "point")}.`,
  pointsSoFar: (points, pending) =>
    `Settled so far: ${many(points, "point")}; ${many(pending, "item")} to be completed.`,
  pointsPending: (pending) => `All points are to be completed (${many(pending, "item")}).`,
  pointsRule:
    "A star is reached when the total reaches its line. A line includes its own number, and nothing is rounded up.",
  bonusCounts: "Bonus is part of the total and counts towards the lines.",
  bonusApart: "Bonus is part of the total; whether a line is reached is settled without it.",
  deductions: "Deductions are taken off the total, down to 0.",
  unanswered:
    "There is no star before every item has been answered. An item left open is neither “no” nor 0 points.",
  notApplicable:
    "Where N/A is allowed and the item does not apply, N/A with a reason counts as met.",
  legend: {
    tiers:
      "In the tables ● is asked for and — is not; the figure behind ≥ is the one that is judged by.",
    named: "In the tables ● is asked for; the figure behind ≥ is the one that is judged by.",
  },
  held: (stars) => many(stars, "star"),
  itemCount: (items) => many(items, "item"),
  line: (points) => `${many(points, "point")} or more`,

  roles: { base: "base", bonus: "bonus", deduction: "deduction" },
  sectionRole: {
    bonus: "This section is bonus.",
    deduction: "This section is taken off.",
  },
  cap: (points) => `It comes to ${many(points, "point")} at most.`,
  decidedBy: (who) => `This star is awarded by: ${who}.`,
  mayNotApply: "allowed",
  pending: "to be completed",
  needs: (stars) => `takes: ${stars}`,
  inSteps: {
    base: (max, step) => `0 to ${max} in steps of ${step}`,
    bonus: (max, step) => `0 to ${max} on top, in steps of ${step}`,
    deduction: (max, step) => `0 to ${max} off, in steps of ${step}`,
  },
  allOrNothing: {
    base: (max) => `${max} or nothing`,
    bonus: (max) => `${max} on top, or nothing`,
    deduction: (max) => `${max} off where it happened`,
  },
  each: {
    base: (each, max) => `${each} each time, ${max} at most`,
    bonus: (each, max) => `${each} on top each time, ${max} at most`,
    deduction: (each, max) => `${each} off each time, ${max} at most`,
  },
  reading: (words, figure) => `${words} (${figure})`,

  variantsHow: "The first line that fits the branch applies; where none fits, what the table asks.",
  variant: (item, who, what) => `${item}, ${who}: ${what}`,
  types: (names) => `type: ${names}`,
  categories: (names) => `field: ${names}`,
  everyBranch: "every branch",
  asks: (requirements) => ` (asked: ${requirements})`,
  asksNothing: "nothing",

  sum: (total, parts) =>
    `${total} must be the sum of: ${parts}. Where it is not, the figures are to be checked.`,
  rounding: { floor: "rounded down", round: "rounded to the nearest", ceil: "rounded up" },
  everyYear: (star, places) => `${star}: ${many(places, "place")} a year.`,
  grows: (star, { base, baseYear, growth, growthMode, chained }, rounding) => {
    const later = {
      linear: `${growth}% of that number more each year (${rounding})`,
      compound: chained
        ? `${growth}% more each year, every year ${rounding} before the next`
        : `${growth}% more each year, only the result ${rounding}`,
    };
    return `${star}: ${many(base, "place")} in ${baseYear}, then ${later[growthMode]}.`;
  },
  below: (percent, rounding) =>
    `Where fewer apply than there are places, the best ${percent}% of the applicants are chosen (${rounding}).`,
  minimum: (places) => `Where anybody applies, there is room for at least ${places}.`,
  fixed: (star, places) => `${star}: ${many(places, "place")} a year, and not more than applied.`,
  share: (star, percent, rounding) => `${star}: ${percent}% of the applicants (${rounding}).`,
  shareExample: (applicants, places) => `Of ${applicants} applicants: ${places}.`,
  shareOfAll: (star, percent, rounding) =>
    `${star}: ${percent}% of all branches (${rounding}), and not more than applied.`,
  shareOfAllExample: (branches, places) => `Of ${branches} branches: ${places}.`,
  firstYears: "Where at least as many apply as there are places, the places are:",
  year: (year) => String(year),
  cliff:
    "Whether just enough apply to fill the places, or one fewer, makes a marked difference. That is what the standard says, and nothing is evened out.",
  cliffExample: (star, year, at, below) =>
    `${star}, ${year}: of ${at.applied} applicants ${at.places} can be chosen, of ${below.applied} only ${below.places}.`,

  effects: { bar: "may not apply this year", cancel: "no star this year" },
  capped: (star) => `at most ${star} this year`,
  anyOf: "Any one of these is enough:",

  limit: (star, atMost) =>
    `A unit hands in at most ${many(atMost, "application")} for ${star} a year; who keeps it is not counted.`,
  usual: (fewest) => `Fewer than ${fewest} is only pointed out.`,
  inspection: (star, failures) =>
    `Where ${failures} or more of a unit's inspected applicants for ${star} fail, none of its applicants for ${star} is recognised that year.`,
  lowest: (percent, rounding) =>
    `Within each category, the lowest ${percent}% by points (${rounding}) may not apply this year; those level with the line may.`,
  groupsFrom: (branches) => `Categories of fewer than ${branches} branches are only listed.`,
  units: (star, inclusive, share) => {
    const low = `${inclusive ? "at or below" : "below"} ${star}`;
    return `For a unit with ${share} or more of its branches ${low} it is proposed that the unit and its leaders are not rated excellent; likewise for a branch ${low} that belongs to no unit.`;
  },
  history: (star, years, proposal) =>
    `After ${years === 1 ? "this year" : `${years} years running, this one included,`} at ${star}, the proposal is ${proposal}.`,
  proposals: {
    talk: "an admonishing talk with the secretary",
    warning: "a warning to the secretary",
    accountability: "to hold the secretary to account",
  },
  historyHow: "These are proposals; the competent Party organisation decides.",
  recheck: (rectifyFirst, failed) =>
    `Who fails the re-check ${rectifyFirst ? "is first ordered to put things right within a time limit; who still fails then " : ""}${failed}. Each of these takes effect once it is confirmed.`,
  failed: { lower: "goes one star down", revoke: "loses the title" },
  placesFor: {
    holders: "The places are for all who hold the star in the year, renewals included.",
    new: "The places are for those who newly get the star; who keeps it takes none.",
  },
  order: (criteria) =>
    `Branches of one star are ordered by, in turn: ${criteria}. What is still equal is a tie, never settled by name or by time of submission.`,
  criteria: {
    attained: "share of the highest standard attained",
    nextMet: "number of the next star's items met",
    margin: "margin above the figures that are asked",
    panel: "the panel's assessment",
  },
  fallBack: {
    yes: "Who misses the star applied for, but reaches a lower one, may be given that.",
    no: "Who misses the star applied for is not given a lower one instead.",
  },
  direct: {
    yes: "Where the conditions are met, a star may be recognised without the grid.",
    no: "Every star goes by the grid; none is recognised without it.",
  },

  notesHow:
    "Where the standard can be read in two ways, this grid reads it as follows. Its issuer's own interpretation comes first.",
};
