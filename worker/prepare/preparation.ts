import type { RouteName } from "../../shared/index.ts";
import type { Env } from "../env.ts";
import type { Refusal } from "../errors.ts";
import type { Answer, Input, Prepared, Raw } from "../objects/orders.ts";
import type { Found } from "../request/findDistrict.ts";
import type { Caller } from "../request/identify.ts";

/** What the Worker does for a call before the district's object sees it. */
export interface Preparation<Name extends RouteName> {
  readonly ok: true;
  readonly input: Input<Name>;
  /** where only the call's content says which district it concerns */
  readonly district?: Found;
  /** what the caller is answered instead of what the object answers */
  readonly finish?: Finish;
  /** what follows once the object has done it */
  readonly after?: () => Promise<unknown>;
}

/** Routes that need one: those whose input the object gets in another form, and those that find a district. */
export type PreparedName =
  | keyof Prepared
  | "createRegion"
  | "importDistrict"
  | "locks"
  | "liftLock"
  | "publicPage";

export type Finish = (answer: Answer) => Answer | Promise<Answer>;

/** What a call says beside its content. */
export interface From {
  /** the Idempotency-Key of a route that keeps no answers itself */
  readonly key: string | undefined;
  /** the client's address, where one is known */
  readonly address: string | undefined;
}

export type Prepare<Name extends RouteName> = (
  env: Env,
  caller: Caller,
  raw: Raw<Name>,
  from: From,
) => Preparation<Name> | Refusal | Promise<Preparation<Name> | Refusal>;
