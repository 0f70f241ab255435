import { refuse } from "../errors.ts";
import type { Act } from "./act.ts";

export const record: Act<"record"> = () => refuse(404, "request.notFound");
