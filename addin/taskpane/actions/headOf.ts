import type { SessionInfo } from "../../../shared/index.ts";
import type { SheetHead } from "../../excel/index.ts";

type Branch = NonNullable<SessionInfo["branch"]>;

/** What a branch's sheet says of it, and what decides how some items ask. */
export function headOf({ id, name, unit, type, category }: Branch): SheetHead {
  const head = { branch: name, branchId: id, unit };
  if (!type && !category) return head;
  return { ...head, traits: { ...(type ? { type } : {}), ...(category ? { category } : {}) } };
}
