import type { RouteName } from "../../shared/index.ts";
import type { Env } from "../env.ts";
import type { Refusal } from "../errors.ts";
import type { Input, Prepared, Raw } from "../objects/orders.ts";
import type { Found } from "../request/findDistrict.ts";
import type { Caller } from "../request/identify.ts";

/** What the Worker does for a call before the district's object sees it. */
export interface Preparation<Name extends RouteName> {
  readonly ok: true;
  readonly input: Input<Name>;
  /** where only the call's content says which district it concerns */
  readonly district?: Found;
  /** what the caller is answered instead of the object's text */
  readonly finish?: (body: string) => string | Promise<string>;
}

/** Routes that need one: those whose input the object gets in another form, and those that find a district. */
export type PreparedName = keyof Prepared;

export type Prepare<Name extends RouteName> = (
  env: Env,
  caller: Caller,
  raw: Raw<Name>,
) => Preparation<Name> | Refusal | Promise<Preparation<Name> | Refusal>;
