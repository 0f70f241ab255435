import { refuse } from "../errors.ts";
import type { Act } from "./act.ts";

export const timeline: Act<"timeline"> = () => refuse(404, "request.notFound");
