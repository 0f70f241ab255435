import { backUp } from "./backup/backUp.ts";
import { bothWanted } from "./backup/refusals.ts";
import { backupDone } from "./backup/said.ts";
import { readOptions } from "./server/readOptions.ts";
import { runCommand } from "./server/runCommand.ts";

const usage = "npm run backup -- --data 数据文件夹 DIR --to 备份文件夹 DIR";
const options = [{ name: "data", variable: "XINGJI_DATA" }, { name: "to" }] as const;

/** `npm run backup`: a copy of all data, whole and checked, while the service runs or stands. */
await runCommand(async () => {
  const given = readOptions(options, process.argv.slice(2), process.env, usage);
  const [dataDir, to] = [given.path("data"), given.path("to")];
  if (!dataDir || !to) throw bothWanted(usage);
  const { folder, manifest } = await backUp(dataDir, to);
  console.log(backupDone(folder, manifest));
  return 0;
});
