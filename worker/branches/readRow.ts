import { type Branch, branchSchema, type Issue, type RefusedRow } from "../../shared/index.ts";
import { limitOf } from "../request/limitOf.ts";
import { shape } from "../request/parseBody.ts";

/** A row of a bulk body that has a branch's shape, with its place in the list. */
export interface Row {
  readonly at: number;
  readonly branch: Branch;
}

const fields = Object.keys(branchSchema.shape);

/** Reads one row: a branch, or every field that is wrong with its limit. */
export function readRow(row: unknown, at: number): Row | RefusedRow {
  const parsed = branchSchema.safeParse(row);
  if (parsed.success) return { at, branch: parsed.data };
  return refusedRow(
    at,
    idOf(row),
    parsed.error.issues.flatMap((found) => {
      const places = found.code === "unrecognized_keys" ? found.keys.slice(0, 10) : [undefined];
      return places.map((key) =>
        shape([...found.path, ...(key === undefined ? [] : [key])], limitOf(found, fields)),
      );
    }),
  );
}

/** A row that is not written. What was given as its id helps to find it, where it is short. */
export const refusedRow = (
  at: number,
  id: string | undefined,
  issues: readonly Issue[],
): RefusedRow => ({ at, ...(id === undefined ? {} : { id }), issues });

function idOf(row: unknown): string | undefined {
  const id = typeof row === "object" && row !== null ? Reflect.get(row, "id") : undefined;
  return typeof id === "string" ? id.slice(0, 40) : undefined;
}
