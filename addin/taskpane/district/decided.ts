import {
  type Decision,
  type DecisionInput,
  type DecisionReply,
  type Issue,
  issue,
  type Outcome,
} from "../../../shared/index.ts";

/** A reply of the Worker on a grid's decision, with the names that belong to its ids. */
export interface Decided {
  readonly reply: DecisionReply;
  readonly input: DecisionInput;
  readonly decision: Decision;
  readonly nameOf: (branch: string) => string;
  /** a unit's name by the unit's id */
  readonly unitName: (unit: string) => string;
  /** a branch's unit, by name; "" where it has none */
  readonly unitOf: (branch: string) => string;
}

/** The wire carries both as plain JSON: they are what the same `decide` was given and answered. */
export function readDecided(reply: DecisionReply): Decided {
  const input = reply.input as unknown as DecisionInput;
  const units = new Map<string, string>();
  for (const { id, unit } of input.applicants) {
    const known = reply.names[id]?.unit;
    if (unit !== undefined && known !== undefined) units.set(unit, known);
  }
  return {
    reply,
    input,
    decision: reply.decision as unknown as Decision,
    nameOf: (branch) => reply.names[branch]?.name ?? branch,
    unitName: (unit) => units.get(unit) ?? unit,
    unitOf: (branch) => reply.names[branch]?.unit ?? "",
  };
}

/** A reason as people read it: what is decided knows units and branches by their ids only. */
export function named(found: Issue, { unitName, nameOf }: Decided): Issue {
  const { unit, id } = found.data;
  if (typeof unit !== "string" && typeof id !== "string") return found;
  return issue(found.code, found.item, {
    ...found.data,
    ...(typeof unit === "string" ? { unit: unitName(unit) } : {}),
    ...(typeof id === "string" ? { id: nameOf(id) } : {}),
  });
}

/** The rules and places in force: the cycle's own replace the grid's as a whole. */
export const rulesOf = ({ rules, grid }: DecisionInput) => rules ?? grid.decisions ?? {};
export const quotasOf = ({ quotas, grid }: DecisionInput) => quotas ?? grid.quotas ?? {};

/** How many of those tied at the last place of a star there is room for; undefined where it cannot be known. */
export function roomAtLine(outcomes: readonly Outcome[], tied: readonly string[]) {
  const first = outcomes.find(({ id }) => id === tied[0]);
  const found = first?.reasons.find(
    ({ code }) => code === "decision.tied" || code === "decision.lacks",
  );
  const { places, rank } = found?.data ?? {};
  if (typeof places !== "number" || typeof rank !== "number") return undefined;
  return places - (rank - 1);
}
