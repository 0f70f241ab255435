import { refuse } from "../errors.ts";
import type { Act } from "./act.ts";

export const decision: Act<"decision"> = () => refuse(404, "request.notFound");
