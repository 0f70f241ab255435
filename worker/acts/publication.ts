import { refuse } from "../errors.ts";
import type { Act } from "./act.ts";

export const publication: Act<"publication"> = () => refuse(404, "request.notFound");
