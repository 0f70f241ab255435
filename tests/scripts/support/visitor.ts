import { demoMarks } from "../../../scripts/demo/marks.ts";
import {
  apiBase,
  type BranchesReply,
  type CodeRequest,
  type DemoBranchesReply,
  gridById,
  type IssuedCode,
  type Ranking,
  type Receipt,
  type SessionReply,
  type Submission,
  type SubmissionReply,
} from "../../../shared/index.ts";

/** Calls the API as the pane does; anything but a success is an error with the server's words. */
export async function call<T>(url: string, path: string, token = "", body?: object): Promise<T> {
  const headers = {
    ...(token && { Authorization: `Bearer ${token}` }),
    ...(body && { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() }),
  };
  const init = body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers };
  const reply = await fetch(`${url}${apiBase}${path}`, init);
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  return (await reply.json()) as T;
}

export const signIn = (url: string, code: string) =>
  call<SessionReply>(url, "/sessions", "", { code });

export async function demoSession(url: string, who: CodeRequest): Promise<SessionReply> {
  const { code } = await call<IssuedCode>(url, "/demo/codes", "", who);
  return signIn(url, code);
}

export const demoBranches = async (url: string) =>
  (await call<DemoBranchesReply>(url, "/demo/branches")).branches;

/** The list that a reviewer of the whole district works through. */
export async function reviewList(url: string): Promise<BranchesReply["branches"]> {
  const { token } = await demoSession(url, { role: "reviewer" });
  return (await call<BranchesReply>(url, "/branches", token)).branches;
}

/** Hands in complete marks for a branch, as that branch. */
export async function handIn(url: string, { token, branch }: SessionReply): Promise<Receipt> {
  const grid = gridById(branch?.grid ?? "");
  if (!grid || !branch) throw new Error("not a branch's session");
  const submission: Submission = {
    branch: branch.id,
    grid: { id: grid.id, version: grid.version },
    stage: "self",
    marks: demoMarks(grid, 1),
    reasons: {},
  };
  return call(url, "/submissions", token, submission);
}

/** What the district holds: the combined ranking, and every receipt by its branch. */
export async function records(url: string) {
  const { token } = await demoSession(url, { role: "coordinator" });
  const ranking = await call<Ranking>(url, "/rankings", token);
  const replies = ranking.rows.map(({ branch }) =>
    call<SubmissionReply>(url, `/submissions/${branch}`, token),
  );
  const receipts = (await Promise.all(replies)).map(({ receipt }) => receipt);
  return { ranking, receipts: new Map(receipts.map((receipt) => [receipt.branch, receipt])) };
}
