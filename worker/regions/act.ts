import type { RegionName } from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import type { Env } from "../env.ts";
import type { Answer, Input } from "../objects/orders.ts";
import type { Shares } from "./shares.ts";

/** What a region's act works with, besides what every act does. */
export interface RegionAt extends At {
  readonly env: Env;
  readonly shares: Shares;
  /** does something once the answer is out */
  readonly later: (work: Promise<unknown>) => void;
}

/** What a region does in one step; nothing comes in between. */
export type RegionAct<Name extends RegionName> = (at: At, input: Input<Name>) => Answer;
