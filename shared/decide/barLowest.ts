import { issue } from "../base/issue.ts";
import type { DecisionRules } from "../grid/grid.ts";
import { percentOf } from "./divide.ts";
import type { Entrant } from "./entrant.ts";
import { compareFigures, type Figure } from "./figure.ts";
import type { Finding } from "./finding.ts";
import { groupsOf } from "./groupsOf.ts";
import type { Policy } from "./policy.ts";

type Lowest = NonNullable<DecisionRules["lowest"]>;

/**
 * The lowest part of each category by the year's points may not apply (scheme D, 从严考核 item 4: 后40%).
 * All who are assessed count, applicants or not; branches without a category are one of their own. Who
 * shares the points at the line is not barred; a group that is too small is only shown. Points that are
 * not known leave open whoever they could bar or spare.
 */
export function barLowest({ rules, peers }: Policy, entrants: readonly Entrant[]): Finding[] {
  const { lowest } = rules;
  if (!lowest) return [];
  const groups = groupsOf([...entrants, ...peers], ({ category = "" }) => category);
  return [...groups].flatMap(([category, group]) => barIn(lowest, category, group));
}

function barIn(lowest: Lowest, category: string, group: readonly Member[]): Finding[] {
  const { percent, rounding, groupsFrom } = lowest;
  const count = group.length;
  const limit = percentOf(percent, count, rounding);
  const small = count < groupsFrom;
  const findings = (small ? shown : barring)({ category, count, percent, limit });
  return placesFromBelow(group).flatMap(({ id, least, most }) => {
    if (id === undefined || least > limit) return [];
    const finding = most > limit ? findings.open : findings.sure;
    return finding ? [{ id, ...finding }] : [];
  });
}

interface Figures {
  readonly [name: string]: string | number;
}
type WithoutId = Omit<Finding, "id">;

/** One reason for the whole group: there may be a hundred thousand in it. */
const barring = (data: Figures): { sure: WithoutId; open: WithoutId } => ({
  sure: { effect: "bar", voids: true, reason: issue("decision.lowest", undefined, data) },
  open: { effect: "open", reason: issue("decision.lowestOpen", undefined, data) },
});
const shown = (data: Figures): { sure: WithoutId; open?: WithoutId } => ({
  sure: { effect: "note", reason: issue("decision.lowestShown", undefined, data) },
});

/** Assessed in a category; only applicants have an id here. */
interface Member {
  readonly id?: string;
  readonly points?: Figure;
}

/** How many of its group stand no higher, itself among them: at least, and at most if all unknown ones did. */
interface FromBelow {
  readonly id: string | undefined;
  readonly least: number;
  readonly most: number;
}

function placesFromBelow(group: readonly Member[]): FromBelow[] {
  const known = group
    .flatMap(({ id, points }) => (points === undefined ? [] : [{ id, points }]))
    .sort((a, b) => compareFigures(a.points, b.points));
  const unknown = group.length - known.length;
  const places: FromBelow[] = group
    .filter(({ points }) => points === undefined)
    .map(({ id }) => ({ id, least: 1, most: group.length }));
  let least = known.length;
  for (let at = known.length - 1; at >= 0; at -= 1) {
    const [member, above] = [known[at], known[at + 1]];
    if (!member) continue;
    if (above && compareFigures(member.points, above.points) < 0) least = at + 1;
    places.push({ id: member.id, least, most: least + unknown });
  }
  return places;
}
