import { vetoesOf } from "./findings.ts";
import type { Applicant, Input, Outcome, Proposal, Rules } from "./shapes.ts";

/** What is put to a person: vetoes, what a failed re-check asks for, and what years and units have come to. */
export function proposalsOf(input: Input, rules: Rules, outcomes: readonly Outcome[]): Proposal[] {
  const isConfirmed = (of: string, about: string, kind: string) =>
    (input.confirmed ?? []).some(
      (one) => one.of === of && one.about === about && one.kind === kind,
    );
  const propose = (of: string, about: string, kind: string): Proposal => ({
    ...{ of, about, kind },
    confirmed: isConfirmed(of, about, kind),
  });
  const list: Proposal[] = [];
  const rows = input.applicants.map((who) => ({
    who,
    outcome: outcomes.find(({ id }) => id === who.id),
  }));
  for (const { who, outcome } of rows) {
    for (const { veto, confirmed } of vetoesOf(who, input.grid.vetoes ?? []))
      list.push({ of: "branch", about: who.id, kind: "veto", veto, confirmed: confirmed === true });
    const kind = askedByRecheck(who, rules);
    if (kind !== undefined) list.push(propose("branch", who.id, kind));
    if (!outcome || outcome.result === "barred" || outcome.star === null) continue;
    for (const { star, years, proposal } of rules.history ?? []) {
      const past = new Map(who.history?.map((one) => [one.year, one.star]));
      past.set(input.year, outcome.star);
      const back = Array.from({ length: years }, (_, n) => past.get(input.year - n));
      if (back.every((one) => one === star)) list.push(propose("branch", who.id, proposal));
    }
  }
  const { units: rule } = rules;
  if (!rule) return list;
  const isLow = ({ outcome }: (typeof rows)[number]) => {
    const star = outcome?.star ?? null;
    return star !== null && (rule.inclusive ? star <= rule.star : star < rule.star);
  };
  for (const row of rows)
    if (row.who.unit === undefined && isLow(row))
      list.push(propose("branch", row.who.id, "notExcellent"));
  for (const unit of new Set(rows.flatMap(({ who }) => who.unit ?? []))) {
    const own = rows.filter(({ who }) => who.unit === unit);
    // Two thirds or more: 3 · low ≥ 2 · all.
    if (own.filter(isLow).length * rule.share.of >= own.length * rule.share.value)
      list.push(propose("unit", unit, "notExcellent"));
  }
  return list;
}

function askedByRecheck({ recheck, holds = 0 }: Applicant, rules: Rules): string | undefined {
  const rule = rules.recheck;
  if (!rule || holds === 0) return undefined;
  if (recheck === "failed" && rule.rectifyFirst) return "rectify";
  return recheck === "failed" || recheck === "unrectified" ? rule.failed : undefined;
}
