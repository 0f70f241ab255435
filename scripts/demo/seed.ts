import {
  apiBase,
  type CodesReply,
  gridById,
  type SessionReply,
  type Submission,
} from "../../shared/index.ts";
import { demoDistrict, openBranches } from "./district.ts";
import { demoMarks } from "./marks.ts";
import { slips } from "./slips.ts";

/**
 * Fills the demo district through the product's own API, as an operator and its branches would. What is
 * there already stays as it is, and a seed that was cut off goes on where it stopped.
 */
export async function seedDemo(url: string, operatorKey: string): Promise<void> {
  const district = demoDistrict();
  const given = district.branches.filter((branch) => !openBranches.has(branch.id));
  const found = await submitted(url);
  if (!found) await post(url, "/districts", operatorKey, "demo-district", district);
  const done = found ?? new Set<string>();
  const waiting = given.filter((branch) => !done.has(branch.id));
  // A few at a time: enough to be quick, not so many that a small machine is swamped.
  await inTurn(waiting, 6, async (branch) => {
    const seed = district.branches.indexOf(branch);
    await submitFor(url, operatorKey, branch, seed);
  });
}

/** The branches that have handed in, or undefined where there is no demo district yet. */
async function submitted(url: string): Promise<ReadonlySet<string> | undefined> {
  const answer = await fetch(`${url}${apiBase}/demo/branches`);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`The demo's branches: ${answer.status}`);
  const { branches } = (await answer.json()) as { branches: { id: string; submitted: boolean }[] };
  return new Set(branches.filter((branch) => branch.submitted).map((branch) => branch.id));
}

async function submitFor(
  url: string,
  operatorKey: string,
  branch: { readonly id: string; readonly grid: string },
  seed: number,
): Promise<void> {
  const grid = gridById(branch.grid);
  if (!grid) throw new Error(`There is no grid ${branch.grid}.`);
  const ask = { codes: [{ role: "branch", branch: branch.id }] };
  const { codes } = await post<CodesReply>(
    url,
    "/districts/demo/codes",
    operatorKey,
    crypto.randomUUID(),
    ask,
  );
  const code = codes[0]?.code;
  const { token } = await post<SessionReply>(url, "/sessions", undefined, undefined, { code });
  const submission: Submission = {
    branch: branch.id,
    grid: { id: grid.id, version: grid.version },
    stage: "self",
    marks: { ...demoMarks(grid, seed), ...slips[branch.id] },
    reasons: {},
  };
  await post(url, "/submissions", token, `demo-${branch.id}`, submission);
}

/** Posts and gives the answer; what is refused stops the seed with the server's own words. */
async function post<T>(
  url: string,
  path: string,
  bearer: string | undefined,
  key: string | undefined,
  body: unknown,
): Promise<T> {
  const answer = await fetch(`${url}${apiBase}${path}`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
      ...(key === undefined ? {} : { "Idempotency-Key": key }),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

async function inTurn<T>(
  all: readonly T[],
  atOnce: number,
  act: (one: T) => Promise<void>,
): Promise<void> {
  const left = [...all];
  const worker = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await act(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
