import {
  compare,
  type DecisionInput,
  decide,
  distance,
  draw,
  evaluate,
  explain,
  type Grid,
  grids,
  type Item,
  itemsOf,
  type Json,
  type Marks,
  parseGrid,
  quota,
  rank,
  rankEntry,
  readMark,
  sealRecord,
  stampGrid,
  toFormulas,
  toLayout,
  verifyRecord,
} from "../../../shared/index.ts";

/** What people type, in an order that no two grids share. */
const typed = ["是", "●", "否", "80%", "79/99", "４.５", 4, 0.5, "", "三", -1, "不适用"];

const marksOf = (grid: Grid, turn: number): Marks =>
  Object.fromEntries(
    itemsOf(grid).map((item: Item, at) => {
      const read = readMark(item, typed[(at * 7 + turn) % typed.length]);
      return [item.id, read.ok ? read.value : null];
    }),
  );

/** Every verb over every shipped grid, as one text: the same wherever it runs. */
export const answer = (): string => JSON.stringify(grids.map(answerOf));

function answerOf(grid: Grid) {
  const all = typed.map((_, turn) => marksOf(grid, turn));
  const evaluations = all.map((marks) => evaluate(grid, marks));
  const entries = all.map((marks, at) => rankEntry(String(at), grid, marks, evaluate(grid, marks)));
  const applied = 5;
  const input = { grid, year: 2026, applicants: entries.map((entry) => ({ ...entry, applied })) };
  return {
    evaluations,
    parsed: parseGrid(JSON.parse(JSON.stringify(grid))).ok,
    ranking: rank(entries),
    places: Object.values(grid.quotas ?? {}).map((rule) => quota(rule, 2026, 40, 100)),
    ways: all.map((marks) => distance(grid, marks)),
    comparison: compare(grid, { marks: all[0] ?? {} }, { marks: all[1] ?? {} }),
    decided: sealed(grid, input),
    formulas: toFormulas(grid, toLayout(grid, "zh-CN")),
    explained: explain(grid, "zh-CN"),
  };
}

/** A decision, sealed, and verified by deciding again. */
function sealed(grid: Grid, input: DecisionInput) {
  const stamp = stampGrid(grid);
  const list = input.applicants.map(({ id }) => id);
  const drawn = draw({ seed: "everywhere 2026", list, take: 3 });
  if (!stamp.ok || !drawn.ok) return { stamp, drawn };
  const record = sealRecord({
    kind: "decision",
    cycle: 2026,
    grid: stamp.value,
    input: input as unknown as Json,
    decision: decide(input) as unknown as Json,
    draws: [drawn.value],
  });
  const again = (given: unknown) => decide(given as DecisionInput);
  return record.ok ? { record, verified: verifyRecord(record.value, again).ok } : record;
}

export default { fetch: () => new Response(answer()) };
