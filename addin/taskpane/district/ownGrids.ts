import type { Grid } from "../../../shared/index.ts";
import type { Deps } from "../actions/deps.ts";
import { createDistrictClient } from "./districtClient.ts";

interface Own extends Pick<Deps, "store"> {
  /** from now on Excel's side knows them too */
  readonly keep: (grids: readonly Grid[]) => void;
  readonly readAgain: () => Promise<void>;
}

/** Asks for the district's own grids whenever somebody has signed in; without them only the shipped are there. */
export function followOwnGrids({ store, keep, readAgain }: Own): void {
  let asked = "";
  const update = async () => {
    const { session, host } = store.get();
    if (session.phase !== "in" || session.token === asked || host.phase !== "ready") return;
    asked = session.token;
    const grids = await readOwn(asked);
    if (grids.length === 0) return;
    keep(grids);
    store.dispatch({ type: "grids.own", grids });
    await readAgain();
  };
  store.subscribe(() => void update());
  void update();
}

async function readOwn(token: string): Promise<readonly Grid[]> {
  const client = createDistrictClient(token);
  const list = await client.grids();
  const own = list.ok ? list.value.grids.filter((grid) => grid.own) : [];
  const bodies = await Promise.all(own.map(({ id }) => client.grid(id)));
  return bodies.flatMap((body) => (body.ok ? [body.value] : []));
}
