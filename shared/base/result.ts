import type { Issue } from "./issue.ts";

/**
 * Either a value or the reasons why there is none. Expected invalidity is a Result, never a throw.
 * `notes` say what was understood where the input could be read in two ways (0.8 as 80 %).
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly notes?: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const failure = <T>(...issues: Issue[]): Result<T> => ({ ok: false, issues });
