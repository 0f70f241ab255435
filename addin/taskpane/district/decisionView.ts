import type { Decision, DecisionInput, DecisionReply, Grid } from "../../../shared/index.ts";

/** A decision's reply with the parts that the wire gives as plain JSON read as what they are. */
export interface DecisionView extends Omit<DecisionReply, "input" | "decision" | "grid"> {
  readonly input: DecisionInput;
  readonly decision: Decision;
  readonly grid: Grid;
}

/** Undefined where the reply is not what the wire promises. */
export function readDecision(reply: DecisionReply): DecisionView | undefined {
  const input = reply.input as unknown as DecisionInput | null;
  const decision = reply.decision as unknown as Decision | null;
  if (!input?.grid?.title || !Array.isArray(decision?.outcomes)) return undefined;
  return { ...reply, input, decision, grid: input.grid };
}
