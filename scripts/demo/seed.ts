import {
  apiBase,
  type CodeRequest,
  type CodesReply,
  gridById,
  type Receipt,
  type Return,
  type SessionReply,
  type Submission,
} from "../../shared/index.ts";
import { demoDistrict, openBranches } from "./district.ts";
import { demoMarks } from "./marks.ts";
import { sentBack } from "./sentBack.ts";
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
  const token = await signIn(url, operatorKey, { role: "branch", branch: branch.id });
  const submission: Submission = {
    branch: branch.id,
    grid: { id: grid.id, version: grid.version },
    stage: "self",
    marks: { ...demoMarks(grid, seed), ...slips[branch.id] },
    reasons: {},
  };
  const key = `demo-${branch.id}`;
  const { number } = await post<Receipt>(url, "/submissions", token, key, submission);
  const comments = sentBack[branch.id];
  // Only with its first submission: what a visitor handed in since is not sent back at every start.
  if (comments) await sendBack(url, operatorKey, branch.id, { ...comments, number });
}

async function sendBack(url: string, operatorKey: string, branch: string, body: Return) {
  const token = await signIn(url, operatorKey, { role: "reviewer" });
  await post(url, `/submissions/${branch}/returns`, token, `demo-return-${branch}`, body);
}

/** Signs somebody of the demo in and gives the token. */
async function signIn(url: string, operatorKey: string, who: CodeRequest): Promise<string> {
  const ask = { codes: [who] };
  const key = crypto.randomUUID();
  const path = "/districts/demo/codes";
  const { codes } = await post<CodesReply>(url, path, operatorKey, key, ask);
  const code = codes[0]?.code;
  return (await post<SessionReply>(url, "/sessions", undefined, undefined, { code })).token;
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
