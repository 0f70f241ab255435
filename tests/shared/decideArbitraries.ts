import fc from "fast-check";
import { type Applicant, type DecisionInput, recheckStates } from "../../shared/decide/decision.ts";
import type { DecisionRules, QuotaRule } from "../../shared/index.ts";
import { gridOf } from "./decideSupport.ts";

const grid = gridOf("named");
const stars = [1, 2, 3, 4, 5];

/** There `often` times for each time that it is not. */
const maybe = <T>(value: fc.Arbitrary<T>, often = 3) =>
  fc.option(value, { nil: undefined, freq: often + 1 });

/** Without the parts that are undefined: such an input can be told apart from its JSON by nobody. */
export const plain = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value));

const veto = fc.record({
  veto: fc.constantFrom("accident", "arrears"),
  confirmed: fc.boolean(),
  beforeNotice: maybe(fc.boolean()),
});

/** Small numbers throughout: ties, full units and lines that are met exactly are to be frequent. */
const facts = fc.record({
  unit: maybe(fc.constantFrom("East", "West")),
  category: maybe(fc.constantFrom("rural", "organ")),
  applied: fc.constantFrom(...stars, 4, 5),
  star: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(0, ...stars, 5, 5, 5) },
    fc.constant(null),
  ),
  attained: fc.nat(3).map((value) => ({ value, of: 3 })),
  nextMet: maybe(fc.nat(2), 8),
  panel: maybe(fc.nat(2), 5),
  inspection: maybe(fc.constantFrom("passed" as const, "failed" as const), 1),
  vetoes: maybe(fc.array(veto, { maxLength: 2 }), 1),
  points: maybe(fc.nat(4), 5),
  history: maybe(fc.constant([{ year: 2020, star: 2 }])),
  holding: maybe(
    fc.record({ holds: fc.constantFrom(...stars), recheck: fc.constantFrom(...recheckStates) }),
    1,
  ),
  direct: maybe(
    fc.constantFrom(...stars).map((star) => ({ star, basis: "a basis" })),
    1,
  ),
  chosen: maybe(fc.constant("a reason"), 1),
});

const applicants = fc
  .array(facts, { maxLength: 14 })
  .map((all) => all.map(({ holding, ...one }, at) => ({ id: `b${at}`, ...one, ...holding })));

const rounding = fc.constantFrom("floor" as const, "round" as const, "ceil" as const);
const least = fc.nat(1);
const quota: fc.Arbitrary<QuotaRule> = fc.oneof(
  fc.record({ kind: fc.constant("fixed" as const), places: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    kind: fc.constant("share" as const),
    of: fc.constantFrom("applicants" as const, "all" as const),
    percent: fc.constantFrom(0, 30, 50, 80, 100),
    rounding,
    minIfAny: least,
  }),
  fc.record({
    base: fc.integer({ min: 1, max: 5 }),
    baseYear: fc.constant(2020),
    growth: fc.constant(50),
    growthMode: fc.constantFrom("compound" as const, "linear" as const),
    rounding,
    chained: fc.boolean(),
    shareIfBelow: fc.constantFrom(50, 80),
    shareRounding: rounding,
    minIfAny: least,
  }),
);

const rules = fc.record({
  limits: maybe(
    fc.constantFrom({ "5": { atMost: 1 } }, { "4": { atMost: 2, usual: 1 }, "5": { atMost: 2 } }),
    1,
  ),
  order: maybe(fc.constantFrom(["nextMet", "panel"], ["attained"], ["panel", "attained"], [])),
  placesFor: maybe(fc.constantFrom("holders", "new")),
  fallBack: maybe(fc.boolean()),
  inspection: maybe(fc.record({ star: fc.constantFrom(3, 4), failures: fc.constantFrom(1, 2) })),
  lowest: maybe(
    fc.record({
      percent: fc.constantFrom(20, 40, 100),
      rounding: fc.constantFrom("floor", "ceil"),
      groupsFrom: fc.constantFrom(1, 3),
    }),
    1,
  ),
  units: maybe(fc.constant({ star: 3, inclusive: true, share: { value: 2, of: 3 } })),
  history: maybe(
    fc.constant([
      { star: 2, years: 2, proposal: "talk" },
      { star: 0, years: 1, proposal: "accountability" },
    ]),
  ),
  recheck: maybe(
    fc.record({ rectifyFirst: fc.boolean(), failed: fc.constantFrom("lower", "revoke") }),
  ),
  direct: maybe(fc.boolean()),
}) as fc.Arbitrary<DecisionRules>;

const share = { kind: "share", of: "all", rounding: "floor", minIfAny: 0 } as const;

/** Inputs in which everything can be read, of every rule that there is. */
export const inputs: fc.Arbitrary<DecisionInput> = fc
  .record({
    applicants: applicants as fc.Arbitrary<Applicant[]>,
    rules,
    quotas: fc.dictionary(fc.constantFrom("3", "4", "5"), quota),
    branches: fc.nat(20),
    applications: maybe(fc.dictionary(fc.constantFrom("4", "5"), fc.nat(9)), 1),
    noticeStarted: maybe(fc.boolean(), 1),
    confirming: fc.boolean(),
  })
  .map(({ confirming, quotas, ...input }): DecisionInput => {
    const kind = input.rules.recheck?.failed;
    const lowered = input.applicants.filter(({ recheck }) => recheck === "unrectified");
    // Without a rule nothing is proposed that could be confirmed.
    const confirmed = kind
      ? lowered.map(({ id }) => ({ of: "branch" as const, about: id, kind }))
      : [];
    const few = Object.entries(quotas).map(([star, rule], at) =>
      // more than all branches in all would contradict itself
      [star, rule.kind === "share" && rule.of === "all" ? { ...share, percent: 10 * at } : rule],
    );
    const made: object = {
      grid,
      year: 2021,
      ...input,
      quotas: Object.fromEntries(few),
      ...(confirming ? { confirmed } : {}),
    };
    return plain(made) as DecisionInput;
  });

export const changedBy = (
  input: DecisionInput,
  change: (applicant: Applicant, at: number) => Applicant,
): DecisionInput => plain({ ...input, applicants: input.applicants.map(change) });
