import { type IssueCode, issue } from "../base/issue.ts";
import type { Veto } from "../grid/grid.ts";
import type { VetoFinding } from "./decision.ts";
import type { Entrant } from "./entrant.ts";
import type { Finding } from "./finding.ts";
import type { Policy } from "./policy.ts";
import { reachedBy } from "./vetoFacts.ts";

/**
 * Vetoes (一票否决). What was found is put to a person: until it is confirmed it leaves the outcome open,
 * and then bars the branch for the year or caps its star. Facts below their number bring no veto, whoever
 * confirms it. Once the notice has begun, what is found changes nobody else's outcome.
 */
export const applyVetoes = (policy: Policy, entrants: readonly Entrant[]): Finding[] =>
  entrants.flatMap((entrant) =>
    (entrant.vetoes ?? []).flatMap((given) => {
      const veto = policy.vetoes.get(given.veto);
      return veto ? [findingOf(policy, entrant, veto, given)] : [];
    }),
  );

function findingOf(policy: Policy, entrant: Entrant, veto: Veto, given: VetoFinding): Finding {
  const { id } = entrant;
  const { effect } = veto;
  if (given.facts && reachedBy(veto, given.facts).length === 0)
    return { id, effect: "note", reason: saying("decision.vetoNotReached", veto) };
  const confirmed = given.confirmed === true;
  const base: Pick<Finding, "id" | "proposal" | "late" | "star"> = {
    id,
    proposal: { kind: "veto", veto: veto.id, confirmed },
    ...(policy.noticeStarted && given.beforeNotice !== true ? { late: true } : {}),
    ...(effect.kind === "cap" ? { star: effect.star } : {}),
  };
  const reason = saying(confirmed ? codes[effect.kind] : "decision.vetoOpen", veto);
  if (effect.kind === "cap" && effect.star >= highestSought(entrant))
    return { ...base, effect: "note", reason };
  if (!confirmed) return { ...base, effect: "open", reason };
  if (effect.kind !== "cap") return { ...base, effect: "bar", voids: true, reason };
  const capped: Finding = { ...base, effect: "cap", reason };
  return effect.star < (entrant.applied ?? 0) ? { ...capped, voids: true } : capped;
}

const codes = {
  bar: "decision.vetoBar",
  cancel: "decision.vetoCancel",
  cap: "decision.vetoCap",
} as const;

const highestSought = ({ applied, direct, holds = 0 }: Entrant): number =>
  Math.max(applied ?? 0, direct?.star ?? 0, holds);

function saying(code: IssueCode, { id, text, effect }: Veto) {
  const star = effect.kind === "cap" ? { star: effect.star } : {};
  return issue(code, undefined, { veto: id, zh: text["zh-CN"], en: text.en, ...star });
}
