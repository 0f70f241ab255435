// biome-ignore lint/style/noRestrictedImports: types only, nothing of the framework is loaded
import type { Hono } from "hono";
import type * as z from "zod";
import type { api } from "./api.ts";
import type { Params, Route } from "./route.ts";

type Api = typeof api;

type Of<Path extends string, Method extends string> = {
  [Name in keyof Api]: Api[Name] extends { path: Path; method: Method } ? Api[Name] : never;
}[keyof Api];

/** Nothing to give: an object all the same, for Hono makes no call of what is none. */
type None = Record<never, never>;

type BodyOf<R> = R extends { body: z.ZodType } ? { json: z.input<R["body"]> } : None;
type QueryOf<R> = R extends { query: z.ZodObject } ? { query: z.input<R["query"]> } : None;
type PathOf<Path extends string> = [Params<Path>] extends [never]
  ? None
  : { param: Record<Params<Path>, string> };
type Key = { "Idempotency-Key": string };
type KeyOf<R> = R extends { once: true }
  ? { header: Key }
  : R extends { once: "optional" }
    ? { header?: Key }
    : None;

type Form<R> = R extends { raw: "websocket" } ? "ws" : R extends { raw: string } ? "text" : "json";
type Again<R> = R extends { reply: { again: infer Status } } ? Status : never;

type Endpoint<R extends Route> = {
  input: BodyOf<R> & QueryOf<R> & PathOf<R["path"]> & KeyOf<R>;
  output: R["reply"] extends { body: z.ZodType<infer Reply> } ? Reply : string;
  outputFormat: Form<R>;
  status: R["reply"]["status"] | Again<R>;
};

type Paths = Api[keyof Api]["path"];
type Methods<Path extends string> = Extract<Api[keyof Api], { path: Path }>["method"];

/**
 * The API as Hono's typed client sees it: `hc<ApiType>(origin + apiBase)`. Made from the same table as
 * the Worker's routes and the OpenAPI document. Whatever is written needs its key.
 */
export type ApiType = Hono<
  Record<never, never>,
  {
    [Path in Paths]: {
      [Method in Methods<Path> as `$${Method}`]: Endpoint<Extract<Of<Path, Method>, Route>>;
    };
  },
  "/"
>;
