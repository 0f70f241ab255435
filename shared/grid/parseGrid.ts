import type { ZodError } from "zod";
import { deepFreeze } from "../base/deepFreeze.ts";
import { type Issue, issue } from "../base/issue.ts";
import { failure, type Result, success } from "../base/result.ts";
import { decisionIssues } from "./decisionIssues.ts";
import { type Grid, itemsOf } from "./grid.ts";
import { gridIssues } from "./gridIssues.ts";
import { gridSchema } from "./gridSchema.ts";
import { itemIssues } from "./itemIssues.ts";

/** Reads a grid from unknown input; says by item and in words what is wrong with it. Never throws. */
export function parseGrid(input: unknown): Result<Grid> {
  const parsed = gridSchema.safeParse(input);
  if (!parsed.success) return failure(...shapeIssues(parsed.error, input));
  const grid: Grid = parsed.data;
  const issues = [
    ...gridIssues(grid),
    ...decisionIssues(grid),
    ...itemsOf(grid).flatMap((item) => itemIssues(grid, item)),
  ];
  return issues.length > 0 ? failure(...issues) : success(deepFreeze(grid));
}

function shapeIssues(error: ZodError, input: unknown): Issue[] {
  return error.issues.slice(0, 50).map(({ path, message }) => {
    const data = { at: path.join(".") || "grid", limit: message };
    return issue("grid.shape", itemAt(input, path), data);
  });
}

/** The id of the item that a path like sections.0.items.3.max leads into, where it has one. */
function itemAt(input: unknown, path: readonly PropertyKey[]): string | undefined {
  if (path[2] !== "items" || path[3] === undefined) return undefined;
  const id = [...path.slice(0, 4), "id"].reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
    input,
  );
  return typeof id === "string" ? id : undefined;
}
