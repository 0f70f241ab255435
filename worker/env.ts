import type { Directory } from "./objects/directory.ts";
import type { District } from "./objects/district.ts";
import type { Region } from "./objects/region.ts";

/** What the Worker is given where it runs. */
export interface Env {
  /** one object per district, named by the district's id */
  readonly DISTRICT: DurableObjectNamespace<District>;
  /** one object that knows which districts exist */
  readonly DIRECTORY: DurableObjectNamespace<Directory>;
  /** one object per region, named by the region's id */
  readonly REGION: DurableObjectNamespace<Region>;
  /** the built add-in */
  readonly ASSETS: Fetcher;
  /** secret of whoever runs the service; without it nobody can make a district */
  readonly OPERATOR_KEY?: string;
  /** "1" in the localhost demo: codes without a token for its districts */
  readonly DEMO?: string;
  /** name of the header in which a trusted proxy gives the client's address; without it no header is believed */
  readonly CLIENT_ADDRESS?: string;
  /** other origins whose pages may call the API, separated by commas; without them none */
  readonly ORIGINS?: string;
  /** calls of one session in a minute, reads and writes each: 600 unless said otherwise; "0": no limit */
  readonly RATE_PER_MINUTE?: string;
  /** "off": no line for each request; failures are told all the same */
  readonly LOG?: string;
  /** which of Microsoft's clouds the add-in was built for, "global" or "21vianet"; without it either */
  readonly CLOUD?: string;
  /** Microsoft's library from node_modules; bound on localhost only, never deployed */
  readonly OFFICE_JS?: Fetcher;
}

/** Hono's view of the same, with what every request carries. */
export interface AppEnv {
  readonly Bindings: Env;
  readonly Variables: {
    readonly requestId: string;
    /** the name of the route that answers, for the log and the metrics */
    readonly route?: string;
    /** the caller's, once the district's object has said it */
    readonly role?: string;
  };
}
