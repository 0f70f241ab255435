import { type CodeInfo, roles } from "../../shared/index.ts";
import type { Person } from "../store/people.ts";

/** A person's role and what they answer for, as replies say it: what is null is left out. */
export function scopeOf({
  role,
  branch,
  units,
  stages,
}: Person): Pick<CodeInfo, "role" | "branch" | "units" | "stages"> {
  const known = roles.find((one) => one === role);
  if (!known) throw new Error("a person without a role");
  return {
    role: known,
    ...(branch === null ? {} : { branch }),
    ...(units === null ? {} : { units }),
    ...(stages === null ? {} : { stages }),
  };
}
