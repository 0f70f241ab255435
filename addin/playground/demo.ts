import {
  apiBase,
  type DemoBranchesReply,
  demoDistricts,
  type IssuedCode,
} from "../../shared/index.ts";

/**
 * A fresh one-time code of the demo: for a role, or for a branch of a grid that has not handed in; behind
 * "schemes:" of the district of the other schemes.
 */
export async function demoCode(who: string): Promise<string | undefined> {
  const [role, district] = who.startsWith(schemes)
    ? [who.slice(schemes.length), demoDistricts[1]]
    : [who, demoDistricts[0]];
  const query = `?district=${district}`;
  const isOffice = role === "reviewer" || role === "coordinator";
  const asked = isOffice ? { role } : await branchOf(role, query);
  if (!asked) return undefined;
  const answer = await post(`${apiBase}/demo/codes${query}`, asked);
  return answer?.code;
}

const schemes = "schemes:";

async function branchOf(grid: string, query: string) {
  const answer = await fetch(`${apiBase}/demo/branches${query}`).catch(() => undefined);
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
