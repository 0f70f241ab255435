import { failure, type Result, success } from "../base/result.ts";
import { finding } from "./finding.ts";

/** What is used of a zod schema. */
export interface Parser<T> {
  safeParse(value: unknown):
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly { readonly path: PropertyKey[]; readonly message: string }[];
        };
      };
}

/** A part of a line as its schema has it, or which places are wrong. */
export function parsed<T>(line: number, schema: Parser<T>, value: unknown): Result<T> {
  const read = schema.safeParse(value);
  if (read.success) return success(read.data);
  return failure(
    ...read.error.issues.slice(0, 5).map(({ path, message }) =>
      finding(line, "export.line", {
        at: path.map(String).join(".").slice(0, 80) || "line",
        limit: message.slice(0, 120),
      }),
    ),
  );
}
