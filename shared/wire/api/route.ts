import type * as z from "zod";
import type { Text } from "../../base/text.ts";
import type { Role } from "../vocabulary.ts";

/**
 * One route of the API, as data. The Worker is built from these (path, who may call, what is parsed, what
 * is kept for a repeated key), the typed client, the OpenAPI document and the tests of every cell of
 * role × route × scope.
 */
export interface Route {
  readonly method: "get" | "post" | "put" | "delete";
  /** under `apiBase`, with parameters as `:name` */
  readonly path: `/${string}`;
  readonly summary: Text;
  /** the roles that may call it; a bearer token (or the operator's key) proves the role. Empty: anybody */
  readonly who: readonly Role[];
  /**
   * Whose affair it is: "branch" where the path or the body names a branch, which must then be within
   * the caller's reach (its own; those of a reviewer's units). Left out: the whole district's.
   */
  readonly scope?: "branch";
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** what the body may weigh: "usual" unless said otherwise */
  readonly size?: "usual" | "bulk" | "import";
  /**
   * a write: asks for an Idempotency-Key, and the same key and body get the same answer. "optional": the key
   * may be left out, and what a repeated one gets is for the act to say
   */
  readonly once?: true | "optional";
  /** answered with an ETag; If-None-Match gets 304 */
  readonly tagged?: true;
  /** what it answers is for everybody: caches may keep it for a few minutes */
  readonly public?: true;
  /** an update that may name the ETag it is based on; 412 where there is something newer */
  readonly match?: true;
  readonly reply: {
    readonly status: 101 | 200 | 201 | 202 | 204;
    /** the status where what is made was there already, the same or brought up to date */
    readonly again?: 200;
    readonly body?: z.ZodType;
  };
  /** other forms that the same reply takes where Accept asks for one: `worker/views` */
  readonly views?: readonly ViewType[];
  /**
   * A stream of lines, sent where it is a write and answered where it is a read; or a socket: the object's own
   * affair. The token of a socket comes in its list of subprotocols (`liveProtocols`), since browsers can set no
   * header on one; `reply.body` is what each of its messages is.
   */
  readonly raw?: "application/x-ndjson" | "websocket";
  /** carried out in many short steps, so that others are answered in between */
  readonly long?: true;
  /** the district that the path names need not be there yet */
  readonly fresh?: true;
  /** whose object carries it out: a district's unless said otherwise; "both": that which the token or the code names */
  readonly of?: "district" | "region" | "both";
}

/** A page to print, a table for any program, a workbook. */
export type ViewType =
  | "text/html"
  | "text/csv"
  | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the body of a write may weigh, in bytes. A district with thousands of branches is heavier than a submission. */
export const bodyLimits = {
  usual: 256 * 1024,
  bulk: 2 * 1024 * 1024,
  /** a stream of lines that is never whole in memory: 100,000 submissions are some 300 MB */
  import: 1024 * 1024 * 1024,
} as const satisfies Record<NonNullable<Route["size"]>, number>;

/** Checks a table of routes and keeps its exact types. */
export const routes = <const T extends Readonly<Record<string, Route>>>(table: T): T => table;

/** The names of a path's parameters. */
export type Params<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Params<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;
