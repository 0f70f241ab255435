import { describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "../../shared/index.ts";
import {
  type EvaluationCase,
  evaluationCases,
  gridCaseFiles,
  marksOf,
  readCases,
  shipped,
  spread,
} from "./cases.ts";

const asRecord = <T>(pairs: readonly (readonly [string, T])[]) => Object.fromEntries(pairs);

/** Of an evaluation only what the case speaks of. */
function told(found: Evaluation, wanted: EvaluationCase["expect"]) {
  const { complete, star, atMost } = found;
  const of = <T>(
    ids: Readonly<Record<string, unknown>>,
    pick: (item: Evaluation["items"][number]) => T,
  ) =>
    asRecord(
      found.items.filter(({ id }) => id in spread(ids)).map((item) => [item.id, pick(item)]),
    );
  return {
    complete,
    star,
    atMost,
    states: of(wanted.states, (item) => item.state),
    metAt: of(wanted.metAt, (item) => item.metAt),
    issues: asRecord(found.issues.map(({ code, item }) => [item ?? "", code])),
    limits: asRecord(
      found.issues
        .filter(({ item }) => item && item in wanted.limits)
        .map((i) => [i.item ?? "", i.data.limit]),
    ),
    ...(wanted.attained ? { attained: found.attained } : {}),
    ...(wanted.total === undefined ? {} : { total: found.total?.earned }),
    ...(wanted.totalAtMost === undefined ? {} : { totalAtMost: found.totalAtMost }),
  };
}

const spreadAll = ({ next: _, ...wanted }: EvaluationCase["expect"]) => ({
  ...wanted,
  issues: spread(wanted.issues),
  states: spread(wanted.states),
  metAt: spread(wanted.metAt),
});

const files = gridCaseFiles();

it("there are cases for both official grids", () => {
  expect(files.sort()).toEqual(["dongguan-33.json", "taihu-42.json"]);
});

describe.each(files)("%s", (file) => {
  const { grid: id, cases } = readCases(file, evaluationCases);
  const grid = shipped(id);

  it.each(cases)("$name", (one) => {
    const found = evaluate(grid, marksOf(grid, one));
    expect(told(found, one.expect)).toEqual(spreadAll(one.expect));
    const { next } = one.expect;
    if (next === null) expect(found).not.toHaveProperty("next");
    if (!next) return;
    const missing = asRecord((found.next?.missing ?? []).map((item) => [item.id, item.shortBy]));
    expect({ ...found.next, missing }).toEqual({ ...next, missing: spread(next.missing) });
  });
});
