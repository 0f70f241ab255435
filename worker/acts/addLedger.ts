import { refuse } from "../errors.ts";
import type { Act } from "./act.ts";

export const addLedger: Act<"addLedger"> = () => refuse(404, "request.notFound");
