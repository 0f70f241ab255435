import type { CodeRequest, Return, Stage } from "../../shared/index.ts";
import type { Refusal } from "../errors.ts";
import type { Done } from "../store/answers.ts";
import type { TokenRow } from "../store/tokens.ts";
import type { Assessed } from "../submissions/assess.ts";

/** What the Worker asks of a district's object. Secrets never reach it, only their hashes. */

/** Who calls: a token by its hash, or the operator, whose key the Worker has checked. */
export type Proof = { readonly operator: true } | { readonly token: string };

/** The Idempotency-Key of a write, with the hash of method, path and body. */
export interface Once {
  readonly key: string;
  readonly bodyHash: string;
}

export interface CodesOrder {
  readonly proof: Proof;
  readonly once: Once;
  readonly codes: readonly { readonly request: CodeRequest; readonly hash: string }[];
  /** milliseconds since 1970 */
  readonly expires: number;
  /** the answer, sealed with the caller's secret */
  readonly sealed: string;
}

export interface SessionOrder {
  readonly codeHash: string;
  readonly tokenHash: string;
  /** milliseconds since 1970 */
  readonly expires: number;
}

export interface SubmitOrder {
  readonly token: string;
  readonly once: Once;
  readonly branch: string;
  readonly grid: string;
  readonly stage: Stage;
  /** number of the newest submission that the author has seen; undefined: whatever is there */
  readonly after: number | undefined;
  /** what the Worker made of the marks, or why it refuses them */
  readonly outcome: { readonly ok: true; readonly assessed: Assessed } | Refusal;
}

export interface ReturnOrder {
  readonly token: string;
  readonly once: Once;
  readonly branch: string;
  readonly body: Return;
}

/** A reply as it goes out: the body is JSON text, made once. */
export type Answer = Done | Refusal;

/** A reply with an ETag; 304 has no body. */
export type Tagged = (Done & { readonly etag: string }) | Refusal;

export type Allowed = { readonly ok: true; readonly who: TokenRow } | Refusal;
