import { refuse } from "../errors.ts";
import type { Act } from "./act.ts";

export const records: Act<"records"> = () => refuse(404, "request.notFound");
