import type * as z from "zod";

/**
 * What would have been right at the place of a finding, in signs that both languages share: "≤ 120",
 * "branch, committee", "YYYY-MM-DD"; "0 ×" where nothing should stand. `fields`: the names that are known there.
 */
export function limitOf(found: z.core.$ZodIssue, fields: readonly string[] = []): string {
  switch (found.code) {
    case "too_small":
      return `≥ ${found.minimum}`;
    case "too_big":
      return `≤ ${found.maximum}`;
    case "invalid_value":
      return found.values.map(String).join(", ");
    case "unrecognized_keys":
      return fields.length > 0 ? fields.join(", ") : "0 ×";
    case "invalid_format":
      return found.format === "date" ? "YYYY-MM-DD" : (found.pattern ?? found.format);
    case "invalid_type":
      return found.expected;
    case "invalid_key":
      return limitsOf(found.issues) || found.message;
    case "invalid_union":
      return limitsOf(found.errors.flat()) || found.message;
    default:
      return found.message;
  }
}

/** A value of several kinds: what each would have been. */
const limitsOf = (issues: readonly z.core.$ZodIssue[]): string =>
  [...new Set(issues.map((found) => limitOf(found)))].join(", ");
