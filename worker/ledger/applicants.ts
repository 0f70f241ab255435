import {
  type Application,
  applicationsOf,
  type Draw,
  drawByUnit,
  type Grid,
  type Issue,
  type LedgerBodyOf,
  type LedgerInput,
  type LedgerKind,
  type Result,
  readLedger,
  starsOf,
} from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import { readApplying } from "../store/applying.ts";
import { readKinds } from "../store/ledger.ts";
import type { Wrong } from "./desk.ts";
import { entryOf } from "./entryOf.ts";

type Drawing = Extract<LedgerInput, { kind: "draw" }>;
type Where = Pick<At, "sql"> & { readonly cycle: number };

/** What says who applies for what. */
const kinds: readonly LedgerKind[] = ["application", "veto", "confirm", "revoke", "moved"];

/** Who of a grid's branches applies for which star, as things stand now. */
export const applicationsNow = ({ sql, cycle }: Where, grid: Grid): readonly Application[] =>
  applicationsOf(
    grid,
    readApplying(sql, cycle, grid.id),
    readLedger(readKinds(sql, cycle, kinds).map(entryOf)),
  );

/** How many applications are counted for each star of a grid: accepted and not barred. */
export function countApplications(
  where: Where,
  grid: Grid,
): LedgerBodyOf<"freeze">["applications"] {
  const counted = applicationsNow(where, grid).filter(
    ({ isAccepted, isBarred }) => isAccepted && !isBarred,
  );
  const numberOf = (star: number) => counted.filter((one) => one.star === star).length;
  return Object.fromEntries(starsOf(grid).map((star) => [String(star), numberOf(star)]));
}

/** Draws by lot from those who apply for a star and are not barred, unit by unit. */
export function hold(where: Where, grid: Grid, { star, seed, rule }: Drawing): Result<Draw[]> {
  const applicants = applicationsNow(where, grid)
    .filter((one) => one.star === star && !one.isBarred)
    .map(({ branch, unit }) => ({ id: branch, unit }));
  return drawByUnit({ seed, applicants, rule });
}

/** A draw needs somebody to draw from, and a seed that people can type. */
export function checkDrawing(
  where: Where & Pick<At, "memory">,
  body: Drawing,
  wrong: Wrong,
): readonly Issue[] {
  const grid = where.memory.grid(body.grid);
  if (!grid) return [];
  const held = drawByUnit({ ...body, applicants: [{ id: "any" }] });
  if (!held.ok) {
    const { data } = wrong("seed", "draw.seed");
    return held.issues.map((issue) => ({ ...issue, data: { ...data, ...issue.data } }));
  }
  const draws = hold(where, grid, body);
  if (draws.ok && draws.value.length > 0) return [];
  return [wrong("star", "ledger.nobody", { grid: body.grid, star: body.star })];
}
