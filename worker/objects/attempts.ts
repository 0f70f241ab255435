import type { Office } from "../auth/token.ts";

/** A code that somebody gives: from which address, where one is known, and for which district or region. */
export interface Tried {
  readonly address: string | undefined;
  readonly office: Office;
}

export interface Attempt {
  readonly exists: boolean;
  /** seconds that the address is locked out for; 0: it is not */
  readonly lockedFor: number;
  /** whether wrong codes are answered late, since nobody knows where so many of them come from */
  readonly slow: boolean;
}
