import { assess } from "../submissions/assess.ts";
import type { Prepare } from "./preparation.ts";

/** Evaluates the marks; nothing that the client worked out is passed on. */
export const submit: Prepare<"submit"> = (_env, _caller, { body }) => {
  const { branch, stage, after, grid } = body;
  return { ok: true, input: { branch, stage, after, grid: grid.id, outcome: assess(body) } };
};
