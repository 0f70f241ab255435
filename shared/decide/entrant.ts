import type { Issue } from "../base/issue.ts";
import type { Applicant } from "./decision.ts";
import type { Policy } from "./policy.ts";

/** An applicant as it could be read. */
export interface Entrant extends Omit<Applicant, "applied" | "star" | "attained"> {
  readonly applied: number | null;
  readonly star: number | null;
  readonly attained?: Applicant["attained"];
  /** what could not be read of it */
  readonly issues: readonly Issue[];
  /** its outcome stays open because of that */
  readonly flawed: boolean;
}

/** Stands as the holder of the star it applies for. */
const renews = ({ recheck, holds = 0, applied }: Entrant): boolean =>
  recheck !== undefined && applied !== null && holds >= applied;

/** The star that is recognised without a grid (直接定级), where the rules allow it; 0: none. */
export const recognised = ({ rules }: Policy, { direct }: Entrant): number =>
  rules.direct === true && direct ? direct.star : 0;

/** Stands for a place of the star it applies for: not who keeps it, nor who is recognised directly. */
export const stands = (policy: Policy, entrant: Entrant): boolean =>
  entrant.applied !== null && !renews(entrant) && recognised(policy, entrant) < entrant.applied;
