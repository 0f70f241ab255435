import {
  type Grid,
  type Issue,
  isFigure,
  type LedgerInput,
  starsOf,
  tooEarly,
  tooLate,
  windowOf,
} from "../../shared/index.ts";
import { readNewest } from "../store/ledger.ts";
import { checkDrawing } from "./applicants.ts";
import { checkVeto } from "./checkVeto.ts";
import type { About, Desk, Wrong } from "./desk.ts";
import { checkNotice, checkObjection } from "./notices.ts";
import { checkConfirm, checkOutcome, checkRectified, checkRevoke } from "./references.ts";

type Kind = LedgerInput["kind"];
type InputOf<K extends Kind> = Extract<LedgerInput, { kind: K }>;
type Check<K extends Kind> = (
  desk: Desk,
  body: InputOf<K>,
  wrong: Wrong,
  about: About,
) => readonly Issue[];

const nothing = () => [];

/** What only the district can say of each kind. That a branch is there and takes part was looked at before. */
const checks: { readonly [K in Kind]: Check<K> } = {
  application: (desk, { branch, star }, wrong) => [
    ...hasStar(gridOf(desk, branch), star, wrong),
    ...isOpenFor(desk, branch, wrong),
  ],
  veto: (desk, body, wrong) => checkVeto(gridOf(desk, body.branch), body, wrong),
  confirm: checkConfirm,
  revoke: checkRevoke,
  inspection: nothing,
  recheck: (_, { state, deadline }, wrong) =>
    (state === "rectifying") === (deadline !== undefined)
      ? []
      : [wrong("deadline", "ledger.deadline")],
  points: (_, { points }, wrong) =>
    isFigure(points) ? [] : [wrong("points", "request.shape", { limit: "{ value: 350, of: 4 }" })],
  panel: (_, { score }, wrong) =>
    Math.round(score * 100) / 100 === score
      ? []
      : [wrong("score", "request.shape", { limit: "0, 0.01, 0.02…" })],
  held: ({ cycle }, { year }, wrong) =>
    year < cycle ? [] : [wrong("year", "ledger.held", { found: String(year), limit: cycle })],
  direct: (desk, { branch, star }, wrong) => hasStar(gridOf(desk, branch), star, wrong),
  chosen: (desk, { branch, star }, wrong) => hasStar(gridOf(desk, branch), star, wrong),
  confirmed: nothing,
  rectification: nothing,
  rectified: checkRectified,
  notice: checkNotice,
  objection: checkObjection,
  outcome: checkOutcome,
  freeze: (desk, { grid }, wrong) => {
    const before = readNewest(desk.sql, desk.cycle, "freeze", { grid });
    return once(desk, `freeze ${grid}`, before?.number)
      ? []
      : [wrong("grid", "ledger.frozen", { grid, found: String(before?.number ?? "—") })];
  },
  draw: (desk, body, wrong) => {
    const { grid, star } = body;
    const stars = hasStar(desk.memory.grid(grid), star, wrong);
    if (stars.length > 0) return stars;
    const before = readNewest(desk.sql, desk.cycle, "draw", { grid, star });
    const found = String(before?.number ?? "—");
    return once(desk, `draw ${grid} ${star}`, before?.number)
      ? checkDrawing(desk, body, wrong)
      : [wrong("star", "ledger.drawn", { grid, star, found })];
  },
};

/** What is wrong with the content of an entry. */
export const check = (desk: Desk, body: LedgerInput, wrong: Wrong, about: About) =>
  (checks[body.kind] as Check<Kind>)(desk, body, wrong, about);

/** Whether something that there is one of is not there yet, neither stored nor in the same request. */
function once({ named }: Desk, key: string, before: number | undefined): boolean {
  if (before !== undefined || named.has(key)) return false;
  named.add(key);
  return true;
}

/** The grid by which a branch is rated. */
function gridOf({ memory }: Desk, id: string): Grid | undefined {
  const branch = memory.branch(id);
  return branch && memory.grid(branch.grid);
}

function hasStar(grid: Grid | undefined, star: number, wrong: Wrong): Issue[] {
  const stars = grid ? starsOf(grid) : [];
  if (stars.includes(star)) return [];
  return [wrong("star", "ledger.star", { found: String(star), limit: stars.join(", ") })];
}

/** An application comes while self-assessments do. */
function isOpenFor({ memory, stored, now }: Desk, id: string, wrong: Wrong): Issue[] {
  const window = windowOf(stored?.cycle, "self", memory.branch(id)?.unit_id, now);
  const late =
    window.state === "early"
      ? tooEarly("self", window.opens)
      : window.state === "closed"
        ? tooLate("self", window.until)
        : undefined;
  const { data } = wrong("", "stage.closed");
  return late ? [{ ...late, data: { ...late.data, ...data } }] : [];
}
