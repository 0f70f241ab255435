import type { LongName } from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import type { Answer, OrderOf } from "../objects/orders.ts";

/** What a long act works with besides: the call itself, whose body may be a stream. */
export interface LongAt extends At {
  readonly storage: DurableObjectStorage;
  readonly request: Request;
  /** Empties the object, as if it had never been used. */
  readonly clear: () => Promise<void>;
}

/** What a district does in many short steps: others are answered in between. */
export type LongAct<Name extends LongName> = (
  at: LongAt,
  order: OrderOf<Name>,
) => Answer | Response | Promise<Answer | Response>;
