import type { Stage } from "../../shared/index.ts";
import { admit } from "../cycle/admit.ts";
import { type Refusal, refuse } from "../errors.ts";
import { readBranch } from "../store/districts.ts";
import { fitsBranch } from "../submissions/fitsBranch.ts";
import type { At } from "./act.ts";

/** Whether the caller may save a draft of a branch and stage by this grid now. */
export function mayDraft(at: At, branch: string, stage: Stage, grid: string): Refusal | undefined {
  const refused = mayLoadDraft(at, stage) ?? fitsBranch(readBranch(at.sql, branch), grid);
  if (refused) return refused;
  const admitted = admit(at, branch, "save", stage);
  return admitted.ok ? undefined : admitted;
}

/** Whether the caller may see it, at any time: a branch its self-assessment, a reviewer the stages they do. */
export function mayLoadDraft({ who: { role, stages } }: At, stage: Stage): Refusal | undefined {
  const isOwn = (role === "branch") === (stage === "self");
  return isOwn && (stages?.includes(stage) ?? true) ? undefined : refuse(403, "request.role");
}
