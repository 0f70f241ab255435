import { type Grid, gridById, type LedgerReply, type Submission } from "../../../shared/index.ts";
import { type Api, inTurn, send, signIn, submitted } from "../api.ts";
import {
  openInSchemes,
  schemesCycle,
  schemesDistrict,
  schemesId,
  schemesLedger,
} from "./district.ts";
import { demoOffice } from "./ledger.ts";
import { schemesMarks } from "./marks.ts";
import { gongyiDemo, organsDemo } from "./ownGrids.ts";

/** Fills the district of the other schemes: its own grids, its year, what its office has established, marks. */
export async function seedSchemes(api: Api): Promise<void> {
  const { branches } = schemesDistrict();
  const done = await submitted(api, schemesId);
  const waiting = branches.filter(({ id }) => !openInSchemes.has(id) && !done?.has(id));
  if (waiting.length === 0) return;
  const own = [organsDemo(), gongyiDemo()];
  // Its own grids come before the branches that they rate, and the marks last: a seed that was cut off is
  // known by the branches that still wait, and goes on from the beginning with the same keys.
  const first = { ...schemesDistrict(), branches: branches.filter(({ grid }) => gridById(grid)) };
  const made = { bearer: api.operatorKey, key: "demo-schemes", body: first };
  if (!done) await send(api, "/districts", made);
  const bearer = await signIn(api, schemesId, { role: "coordinator" });
  await setUp(api, bearer, own);
  const gridOf = (id: string) => own.find((grid) => grid.id === id) ?? gridById(id);
  await inTurn(waiting, ({ id, grid }) => submitFor(api, id, gridOf(grid)));
}

/** What a coordinator does before branches hand in. */
async function setUp(api: Api, bearer: string, own: readonly Grid[]): Promise<void> {
  for (const grid of own) await send(api, "/grids", { bearer, key: `demo-${grid.id}`, body: grid });
  const { branches } = schemesDistrict();
  const rated = branches.filter(({ grid }) => !gridById(grid));
  await send(api, "/branches", {
    method: "PUT",
    bearer,
    key: "demo-rated",
    body: { branches: rated },
  });
  await putCycle(api, bearer);
  const path = "/cycles/2026/ledger";
  const entries = { bearer, key: "demo-ledger", body: { entries: schemesLedger } };
  const entered = await send<LedgerReply>(api, path, entries);
  const confirm = entered.entries
    .filter(({ body }) => body.kind === "veto")
    .map(({ number }) => ({
      kind: "confirm",
      entry: number,
      reason: "经核实。",
      office: demoOffice,
    }));
  await send(api, path, { bearer, key: "demo-confirm", body: { entries: confirm } });
}

const putCycle = (api: Api, bearer: string) =>
  send(api, "/cycles/2026", { method: "PUT", bearer, key: "demo-cycle", body: schemesCycle });

async function submitFor(api: Api, branch: string, grid: Grid | undefined): Promise<void> {
  if (!grid) throw new Error(`There is no grid for ${branch}.`);
  const bearer = await signIn(api, schemesId, { role: "branch", branch });
  const submission: Submission = {
    ...{ branch, stage: "self", reasons: {}, marks: schemesMarks(grid, branch) },
    grid: { id: grid.id, version: grid.version },
  };
  await send(api, "/submissions", { bearer, key: `demo-${branch}`, body: submission });
}
