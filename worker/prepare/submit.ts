import { gridById } from "../../shared/index.ts";
import { assess, otherVersion } from "../submissions/assess.ts";
import { handedOf } from "../submissions/handed.ts";
import type { Prepare } from "./preparation.ts";

/**
 * Evaluates the marks by a shipped grid as the standard has it; nothing that the client worked out is
 * passed on. A district's own grids, and what a grid asks of one branch only, its object knows.
 */
export const submit: Prepare<"submit"> = (_env, _caller, { body }) => {
  const { branch, stage, after, grid } = body;
  const shipped = gridById(grid.id);
  const judgement = shipped && (otherVersion(shipped, grid) ?? assess(shipped, body));
  return { ok: true, input: { branch, stage, after, grid, handed: handedOf(body), judgement } };
};
