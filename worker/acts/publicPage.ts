import { refuse } from "../errors.ts";
import type { Act } from "./act.ts";

export const publicPage: Act<"publicPage"> = () => refuse(404, "request.notFound");
