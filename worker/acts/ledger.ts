import { refuse } from "../errors.ts";
import type { Act } from "./act.ts";

export const ledger: Act<"ledger"> = () => refuse(404, "request.notFound");
