import type { CodeRequest, CodesReply } from "../../shared/index.ts";
import { codeLife, makeCode, readCode } from "./code.ts";
import { sha256 } from "./hash.ts";

/** Freshly made codes: what the caller is shown, and what is stored. */
export interface Issued {
  readonly reply: CodesReply;
  readonly codes: readonly { readonly request: CodeRequest; readonly hash: string }[];
  /** milliseconds since 1970 */
  readonly expires: number;
}

/** Makes one access code per request. */
export function issueCodes(
  district: string,
  requests: readonly CodeRequest[],
  now: number,
): Issued {
  const made = requests.map((request) => ({ request, code: makeCode(district) }));
  const codes = made.map(({ request, code }) => ({ request, hash: codeHash(code) }));
  const reply = { codes: made.map(({ request, code }) => ({ ...request, code })) };
  return { reply, codes, expires: now + codeLife };
}

/** The stored form of a code, whichever way it was typed. */
export const codeHash = (typed: string): string => sha256(readCode(typed)?.code ?? "");
