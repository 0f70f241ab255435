import {
  apiBase,
  type CodeRequest,
  type DemoBranchesReply,
  demoDistricts,
  gridById,
  grids,
  type IssuedCode,
} from "../../shared/index.ts";

/** What `npm start` says when it is ready: the address, and a code for each role of the story. */
export async function banner(url: string): Promise<string> {
  const reply = await fetch(`${url}${apiBase}/demo/branches`);
  const { branches } = (await reply.json()) as DemoBranchesReply;
  const codes = grids.map(async ({ id }) => {
    const ofGrid = branches.filter((branch) => branch.grid === id);
    const branch = ofGrid.find((one) => !one.submitted) ?? ofGrid[0];
    if (!branch) return [];
    const code = await demoCode(url, { role: "branch", branch: branch.id });
    return [`  ${branch.name}（${gridById(id)?.title["zh-CN"]}）`, `      ${code}`];
  });
  const coordinator = await demoCode(url, { role: "coordinator" });
  const schemes = await demoCode(url, { role: "coordinator" }, demoDistricts[1]);
  return [
    "",
    "★ 星级 Xingji",
    "",
    `  打开 Open  ${url}/playground/`,
    "",
    "  演示访问码（每个可登录一次，页面上也可领取） Demo codes, each for one sign-in:",
    ...(await Promise.all(codes)).flat(),
    "  协调员 Coordinator",
    `      ${coordinator}`,
    "  各类评选办法（demo-schemes：湟里、机关、巩义、党员之星、目标看板）协调员 Other schemes, coordinator",
    `      ${schemes}`,
    "",
    "  按 Ctrl-C 停止，数据会保留。 Ctrl-C stops it; the data stay.",
    "",
  ].join("\n");
}

async function demoCode(
  url: string,
  body: CodeRequest,
  district: string = demoDistricts[0],
): Promise<string> {
  const reply = await fetch(`${url}${apiBase}/demo/codes?district=${district}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`A demo code: ${reply.status} ${await reply.text()}`);
  return ((await reply.json()) as IssuedCode).code;
}
