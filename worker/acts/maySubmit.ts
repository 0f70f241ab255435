import type { Stage } from "../../shared/index.ts";
import { type Refusal, refuse } from "../errors.ts";
import type { Who } from "../objects/orders.ts";

/** A branch hands in its self-assessment, a reviewer the stages after it. */
export const maySubmit = ({ role }: Who, stage: Stage): Refusal | undefined =>
  (role === "branch") === (stage === "self") ? undefined : refuse(403, "request.role");
