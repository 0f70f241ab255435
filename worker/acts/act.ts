import type { ActName, RouteName } from "../../shared/index.ts";
import type { Live } from "../live/live.ts";
import type { Memory } from "../objects/memory.ts";
import type { Answer, Input, Who } from "../objects/orders.ts";
import type { Done } from "../store/answers.ts";
import type { TokenRow } from "../store/tokens.ts";
import type { Json } from "../submissions/canonical.ts";

/** What an act works with: the district's storage, who calls, and the moment. */
export interface At {
  readonly sql: SqlStorage;
  readonly memory: Memory;
  /** who listens: `live.announce` tells them */
  readonly live: Live;
  readonly who: Who;
  /** the caller's session; only for routes that nobody calls without a token */
  readonly session: () => TokenRow;
  /** milliseconds since 1970 */
  readonly now: number;
  readonly ifNoneMatch: string | undefined;
  readonly ifMatch: string | undefined;
  /** Enters into the log what was done or seen, and to what: a branch's id, a unit's, or "" for the district. */
  readonly log: (act: RouteName, subject: string, detail?: Json, by?: TokenRow) => void;
  /** The same for what was only looked at: once a day for each session and subject. */
  readonly seen: (act: RouteName, subject: string) => void;
  /** Says that the ranking, or how far the branches have come, is another now. */
  readonly changed: () => void;
  /** Says that a cycle is another now, or that another one is the present one: its dates are looked at anew. */
  readonly cycleChanged: () => void;
}

/** What a district does for a call of one route. It is synchronous: nothing comes in between. */
export type Act<Name extends ActName> = (at: At, input: Input<Name>) => Answer;

export const done = (status: number, body: object): Done => ({
  ok: true,
  status,
  body: JSON.stringify(body),
});

/** An answer without a body. */
export const empty: Done = { ok: true, status: 204, body: "" };
