import type { SubmissionReply } from "../../../shared/index.ts";
import { isRecord } from "../api/shapes.ts";

/** Whether the server holds just what this text says: the same grid, marks and remarks, in whatever order. */
export function sameSubmission(
  text: string,
  { receipt, marks, reasons }: SubmissionReply,
): boolean {
  const mine: unknown = JSON.parse(text);
  if (!isRecord(mine)) return false;
  const content = (all: unknown) => JSON.stringify(sorted(all));
  return (
    content([mine["grid"], mine["marks"], mine["reasons"]]) ===
    content([receipt.grid, marks, reasons])
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  const names = Object.keys(value).sort();
  return names.map((name) => [name, sorted(value[name])]);
}
