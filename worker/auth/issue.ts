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
export async function issueCodes(
  district: string,
  requests: readonly CodeRequest[],
  now: number,
): Promise<Issued> {
  const made = requests.map((request) => ({ request, code: makeCode(district) }));
  const codes = await Promise.all(
    made.map(async ({ request, code }) => ({ request, hash: await codeHash(code) })),
  );
  const reply = { codes: made.map(({ request, code }) => ({ ...request, code })) };
  return { reply, codes, expires: now + codeLife };
}

/** The stored form of a code, whichever way it was typed. */
export const codeHash = (typed: string): Promise<string> => sha256(readCode(typed)?.code ?? "");
