import { demoMarks } from "../../scripts/demo/marks.ts";
import {
  apiBase,
  type CodeRequest,
  type DemoBranchesReply,
  gridById,
  type IssuedCode,
  type Marks,
  type Ranking,
  type Receipt,
  type SessionReply,
} from "../../shared/index.ts";

/** What a visitor of the demo does, through the API that the pane uses. */
async function call<T>(url: string, path: string, init: RequestInit = {}): Promise<T> {
  const headers = { "Content-Type": "application/json", ...init.headers };
  const reply = await fetch(`${url}${apiBase}${path}`, { ...init, headers });
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  return (await reply.json()) as T;
}

const post = <T>(url: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  call<T>(url, path, { method: "POST", body: JSON.stringify(body), headers });

export async function signIn(url: string, who: CodeRequest): Promise<Record<string, string>> {
  const { code } = await post<IssuedCode>(url, "/demo/codes", who);
  const { token } = await post<SessionReply>(url, "/sessions", { code });
  return { Authorization: `Bearer ${token}` };
}

export const branches = async (url: string) =>
  (await call<DemoBranchesReply>(url, "/demo/branches")).branches;

export async function ranking(url: string): Promise<Ranking> {
  const headers = await signIn(url, { role: "coordinator" });
  return call<Ranking>(url, "/rankings", { headers });
}

/** Hands in complete marks for a branch and gives the receipt. */
export async function handIn(url: string, branch: string, gridId: string): Promise<Receipt> {
  const grid = gridById(gridId);
  if (!grid) throw new Error(`no grid ${gridId}`);
  const headers = await signIn(url, { role: "branch", branch });
  const marks: Marks = demoMarks(grid, 4);
  const body = {
    branch,
    grid: { id: grid.id, version: grid.version },
    stage: "self",
    marks,
    reasons: {},
  };
  return post<Receipt>(url, "/submissions", body, {
    ...headers,
    "Idempotency-Key": crypto.randomUUID(),
  });
}
