import { refuse } from "../errors.ts";
import type { Act } from "./act.ts";

export const overview: Act<"overview"> = () => refuse(404, "request.notFound");
