// biome-ignore lint/style/noRestrictedImports: types only, nothing of the framework is loaded
import type { Hono } from "hono";
import type * as z from "zod";
import type { api } from "./api.ts";
import type { Params, Route } from "./route.ts";

type Api = typeof api;

type Of<Path extends string, Method extends string> = {
  [Name in keyof Api]: Api[Name] extends { path: Path; method: Method } ? Api[Name] : never;
}[keyof Api];

type BodyOf<R> = R extends { body: z.ZodType<infer Body> } ? { json: Body } : unknown;
type QueryOf<R> = R extends { query: z.ZodObject } ? { query: z.input<R["query"]> } : unknown;
type PathOf<Path extends string> = [Params<Path>] extends [never]
  ? unknown
  : { param: Record<Params<Path>, string> };

type Endpoint<R extends Route> = {
  input: BodyOf<R> & QueryOf<R> & PathOf<R["path"]>;
  output: R["reply"] extends { body: z.ZodType<infer Reply> } ? Reply : never;
  outputFormat: "json";
  status: R["reply"]["status"];
};

type Paths = Api[keyof Api]["path"];
type Methods<Path extends string> = Extract<Api[keyof Api], { path: Path }>["method"];

/**
 * The API as Hono's typed client sees it: `hc<ApiType>(origin + apiBase)`. Made from the same table as
 * the Worker's routes and the OpenAPI document.
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
