import { apiBase, type DemoBranchesReply, type IssuedCode } from "../../shared/index.ts";

/** A fresh one-time code of the demo district: for a role, or for a branch of a grid that has not handed in. */
export async function demoCode(role: string): Promise<string | undefined> {
  const asked = role === "reviewer" || role === "coordinator" ? { role } : await branchOf(role);
  if (!asked) return undefined;
  const answer = await post(`${apiBase}/demo/codes`, asked);
  return answer?.code;
}

async function branchOf(grid: string) {
  const answer = await fetch(`${apiBase}/demo/branches`).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const { branches } = (await answer.json()) as DemoBranchesReply;
  const ofGrid = branches.filter((branch) => branch.grid === grid);
  const chosen = ofGrid.find((branch) => !branch.submitted) ?? ofGrid[0];
  return chosen && { role: "branch", branch: chosen.id };
}

async function post(url: string, body: object): Promise<IssuedCode | undefined> {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) }).catch(
    () => undefined,
  );
  return answer?.ok ? ((await answer.json()) as IssuedCode) : undefined;
}
