import { deepStrictEqual } from "node:assert/strict";
import {
  type Applicant,
  type DecisionInput,
  decide,
  gridById,
  type QuotaRule,
  whatIf,
} from "../../shared/index.ts";
import { inTurns, median } from "./measure.ts";
import type { Row } from "./table.ts";

const bar = 100;
const branches = 5000;
const rounds = 31;

/** Other rules tried on a district's applications, as the pane does it on every keystroke, and the same refused. */
export async function benchWhatIf(): Promise<Row[]> {
  const input = applications();
  const before = decide(input);
  const tried = changed(input, { growth: 20 });
  const wrong = changed(input, { growth: -5 });
  check(input, tried, wrong);
  const contenders = [
    { times: 1, run: many(() => Number(whatIf(input, tried, before).ok)) },
    { times: 1, run: many(() => decide(input).outcomes.length) },
    { times: 1, run: many(() => Number(whatIf(input, wrong, before).ok)) },
  ];
  await inTurns(contenders, 5);
  const [ours = [], decided = [], refused = []] = await inTurns(contenders, rounds);
  const taken = median(ours) / 1e6;
  return [
    {
      what: `other rules tried on ${branches} applications`,
      figure: millis(ours),
      bar: `< ${bar} ms`,
      holds: taken < bar,
    },
    { what: "deciding on them", figure: millis(decided) },
    { what: "rules that contradict, refused", figure: millis(refused) },
  ];
}

/** Three stars, 1,250 units, many ties; a tenth fails the inspection, a few are vetoed. */
function applications(): DecisionInput {
  const grid = gridById("taihu-42");
  if (!grid) throw new Error("There is no grid taihu-42.");
  const applicants = Array.from({ length: branches }, (_, at): Applicant => {
    const applied = at % 4 === 0 ? 5 : at % 4 === 1 ? 4 : 3;
    return {
      id: `b${String(at).padStart(4, "0")}`,
      unit: `u${Math.floor(at / 4)}`,
      applied,
      star: at % 7 === 0 ? 3 : applied,
      attained: { value: (at * 13) % 43, of: 42 },
      ...{ nextMet: (at * 31) % 16, margin: at % 97, panel: 60 + (at % 37) },
      ...(at % 10 === 3 ? { inspection: "failed" } : {}),
      ...(at % 500 === 0
        ? { vetoes: [{ veto: "discipline", facts: { leaders: 1 }, confirmed: true }] }
        : {}),
    };
  });
  return { grid, year: 2026, applicants };
}

const changed = ({ grid }: DecisionInput, change: object) => ({
  quotas: { ...grid.quotas, "4": { ...grid.quotas?.["4"], ...change } as QuotaRule },
});

/** What is timed moves somebody, and what contradicts is refused with its place. */
function check(input: DecisionInput, ...[tried, wrong]: ReturnType<typeof changed>[]): void {
  const found = whatIf(input, tried ?? {});
  if (!found.ok || found.value.moves.length === 0) throw new Error("nobody moves");
  const refused = whatIf(input, wrong ?? {});
  const places = refused.ok ? [] : refused.issues.map(({ data }) => data.at);
  deepStrictEqual(places, ["quotas.4.growth"]);
}

/** What the loops return, so that no compiler may leave them out. */
const kept = { length: 0 };

const many = (task: () => number) => (times: number) => {
  for (let at = 0; at < times; at += 1) kept.length += task();
};

const millis = (nanoseconds: readonly number[]) => `${(median(nanoseconds) / 1e6).toFixed(1)} ms`;
