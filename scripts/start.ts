import { apiBase, type DemoBranchesReply, type IssuedCode } from "../shared/index.ts";
import { build } from "./build.ts";
import { seedDemo } from "./demo/seed.ts";
import { operatorKey } from "./operatorKey.ts";
import { dataFolder } from "./paths.ts";
import { PortBusy, startServer } from "./server.ts";

/** `npm start`: the product on localhost, with a demo district, open at the playground. */
async function start(): Promise<void> {
  const port = Number(process.env["PORT"] ?? 3000);
  const dataDir = dataFolder();
  const key = operatorKey(dataDir);
  await build();
  const server = await startServer({ port, dataDir, operatorKey: key, demo: true });
  const stop = async () => {
    await server.stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
  void server.exited.then((code) => process.exit(code));
  await seedDemo(server.url, key);
  console.log(await banner(server.url));
}

async function banner(url: string): Promise<string> {
  const reply = await fetch(`${url}${apiBase}/demo/branches`);
  const { branches } = (await reply.json()) as DemoBranchesReply;
  const open = (grid: string) =>
    branches.find((one) => one.grid === grid && !one.submitted) ?? branches[0];
  const lines = await Promise.all(
    ["taihu-42", "dongguan-33"].map(async (grid) => {
      const branch = open(grid);
      const code = await demoCode(url, { role: "branch", branch: branch?.id ?? "" });
      return `  ${branch?.name}（${grid}）  ${code}`;
    }),
  );
  const coordinator = await demoCode(url, { role: "coordinator" });
  return [
    "",
    "★ 星级 Xingji",
    "",
    `  打开 Open        ${url}/playground/`,
    "",
    "  演示访问码（一次有效，页面上也可取新的） Demo codes, good for one sign-in:",
    ...lines,
    `  协调员 Coordinator  ${coordinator}`,
    "",
    "  按 Ctrl-C 停止，数据会保留。 Ctrl-C stops it; the data stay.",
    "",
  ].join("\n");
}

async function demoCode(url: string, body: object): Promise<string> {
  const reply = await fetch(`${url}${apiBase}/demo/codes`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`A demo code: ${reply.status} ${await reply.text()}`);
  return ((await reply.json()) as IssuedCode).code;
}

try {
  await start();
} catch (error) {
  if (!(error instanceof PortBusy)) throw error;
  const next = Number(error.message) + 1;
  console.error(
    `端口 ${error.message} 已被占用，请换一个：PORT=${next} npm start\n` +
      `Port ${error.message} is in use. Choose another: PORT=${next} npm start`,
  );
  process.exit(1);
}
