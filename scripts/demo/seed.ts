import {
  gridById,
  type Receipt,
  type Return,
  type SessionInfo,
  type Submission,
} from "../../shared/index.ts";
import { type Api, apiAt, inTurn, send, signIn, submitted } from "./api.ts";
import { demoCycle, demoDistrict, openBranches } from "./district.ts";
import { demoMarks } from "./marks.ts";
import { seedSchemes } from "./schemes/seed.ts";
import { sentBack } from "./sentBack.ts";
import { slips } from "./slips.ts";

/**
 * Fills the demo's districts through the product's own API, as an operator and its branches would. What is
 * there already stays as it is, and a seed that was cut off goes on where it stopped.
 */
export async function seedDemo(url: string, operatorKey: string): Promise<void> {
  const api = apiAt(url, operatorKey);
  await seedTown(api);
  await seedSchemes(api);
}

/** The district "demo": 64 branches on two grids. */
async function seedTown(api: Api): Promise<void> {
  const district = demoDistrict();
  const given = district.branches.filter((branch) => !openBranches.has(branch.id));
  const found = await submitted(api, district.id);
  const made = { bearer: api.operatorKey, key: "demo-district", body: district };
  if (!found) {
    await send(api, "/districts", made);
    await setYear(api);
  }
  const waiting = given.filter((branch) => !found?.has(branch.id));
  if (waiting.length === 0 || (found && (await yearOf(api, district.id)) !== district.cycle))
    return;
  await inTurn(waiting, (branch) => submitFor(api, branch, district.branches.indexOf(branch)));
}

async function setYear(api: Api): Promise<void> {
  const bearer = await signIn(api, "demo", { role: "coordinator" });
  const sent = { method: "PUT", bearer, key: "demo-year", body: demoCycle } as const;
  await send(api, `/cycles/${demoCycle.year}`, sent);
}

/** The year that a district is in: one that its coordinator has taken into the next is not filled again. */
async function yearOf(api: Api, district: string): Promise<number> {
  const bearer = await signIn(api, district, { role: "observer" });
  const answer = await api.ask("/me", { headers: { Authorization: `Bearer ${bearer}` } });
  return ((await answer.json()) as SessionInfo).district.cycle;
}

async function submitFor(
  api: Api,
  branch: { readonly id: string; readonly grid: string },
  seed: number,
): Promise<void> {
  const grid = gridById(branch.grid);
  if (!grid) throw new Error(`There is no grid ${branch.grid}.`);
  const bearer = await signIn(api, "demo", { role: "branch", branch: branch.id });
  const submission: Submission = {
    branch: branch.id,
    grid: { id: grid.id, version: grid.version },
    stage: "self",
    marks: { ...demoMarks(grid, seed), ...slips[branch.id] },
    reasons: {},
  };
  const sent = { bearer, key: `demo-${branch.id}`, body: submission };
  const { number } = await send<Receipt>(api, "/submissions", sent);
  const comments = sentBack[branch.id];
  // Only with its first submission: what a visitor handed in since is not sent back at every start.
  if (comments) await sendBack(api, branch.id, { ...comments, number });
}

async function sendBack(api: Api, branch: string, body: Return) {
  const bearer = await signIn(api, "demo", { role: "reviewer" });
  const key = `demo-return-${branch}`;
  await send(api, `/submissions/${branch}/returns`, { bearer, key, body });
}
