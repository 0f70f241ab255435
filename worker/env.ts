import type { Directory } from "./objects/directory.ts";
import type { District } from "./objects/district.ts";

/** What the Worker is given where it runs. */
export interface Env {
  /** one object per district, named by the district's id */
  readonly DISTRICT: DurableObjectNamespace<District>;
  /** one object that knows which districts exist */
  readonly DIRECTORY: DurableObjectNamespace<Directory>;
  /** the built add-in */
  readonly ASSETS: Fetcher;
  /** secret of whoever runs the service; without it nobody can make a district */
  readonly OPERATOR_KEY?: string;
  /** "1" in the localhost demo: codes without a token for the district "demo" */
  readonly DEMO?: string;
  /** name of the header in which a trusted proxy gives the client's address; without it no header is believed */
  readonly CLIENT_ADDRESS?: string;
  /** other origins whose pages may call the API, separated by commas; without them none */
  readonly ORIGINS?: string;
  /** Microsoft's library from node_modules; bound on localhost only, never deployed */
  readonly OFFICE_JS?: Fetcher;
}

/** Hono's view of the same, with what every request carries. */
export interface AppEnv {
  readonly Bindings: Env;
  readonly Variables: { readonly requestId: string };
}
