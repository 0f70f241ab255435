import type { Issue } from "../base/issue.ts";
import {
  type ExportEnd,
  type ExportHeader,
  type ExportRecord,
  endSchema,
  headerSchema,
  recordSchema,
} from "./exportSchema.ts";
import { finding } from "./finding.ts";
import { type Parser, parsed } from "./parsed.ts";

/** A line of an export. */
export type Line =
  | { readonly is: "header"; readonly header: ExportHeader }
  | { readonly is: "record"; readonly record: ExportRecord }
  | { readonly is: "end"; readonly end: ExportEnd }
  | { readonly is: "wrong"; readonly findings: readonly Issue[] };

/** Reads one line, whatever it holds. */
export function readLine(line: number, text: string): Line {
  const value = readJson(text);
  const kind = value === undefined ? undefined : (value as { readonly kind?: unknown }).kind;
  if (kind === undefined)
    return wrong([finding(line, "export.line", { at: "JSON", limit: "{…}" })]);
  const read = <T>(schema: Parser<T>, then: (value: T) => Line): Line => {
    const result = parsed(line, schema, value);
    return result.ok ? then(result.value) : wrong(result.issues);
  };
  if (kind === "header") return read(headerSchema, (header) => ({ is: "header", header }));
  if (kind === "end") return read(endSchema, (end) => ({ is: "end", end }));
  return read(recordSchema, (record) => ({ is: "record", record }));
}

const wrong = (findings: readonly Issue[]): Line => ({ is: "wrong", findings });

function readJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
