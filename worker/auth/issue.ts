import type { CodeRequest } from "../../shared/index.ts";
import type { MadeCode } from "../objects/orders.ts";
import { codeLife, makeCode, readCode } from "./code.ts";
import { sha256 } from "./hash.ts";
import type { Office } from "./token.ts";

/** Freshly made codes: what the caller is shown, and what is stored. */
export interface Issued {
  readonly plain: readonly string[];
  readonly codes: readonly MadeCode[];
  /** milliseconds since 1970 */
  readonly expires: number;
}

/** Makes one access code per request. */
export function issueCodes(office: Office, requests: readonly CodeRequest[], now: number): Issued {
  const made = requests.map((request) => ({ request, code: makeCode(office) }));
  const codes = made.map(({ request, code }) => ({ request, hash: codeHash(code) }));
  return { plain: made.map(({ code }) => code), codes, expires: now + codeLife };
}

/** The stored form of a code, whichever way it was typed. */
export const codeHash = (typed: string): string => sha256(readCode(typed)?.code ?? "");
