import { bothWanted } from "./backup/refusals.ts";
import { restore } from "./backup/restore.ts";
import { restoreDone } from "./backup/said.ts";
import { readOptions } from "./server/readOptions.ts";
import { runCommand } from "./server/runCommand.ts";

const usage = "npm run restore -- --from 备份 FOLDER --data 数据文件夹 DIR [--replace]";
const options = [
  { name: "data", variable: "XINGJI_DATA" },
  { name: "from" },
  { name: "replace", flag: true },
] as const;

/** `npm run restore`: puts a backup where a service finds it. */
await runCommand(async () => {
  const given = readOptions(options, process.argv.slice(2), process.env, usage);
  const [dataDir, from] = [given.path("data"), given.path("from")];
  if (!dataDir || !from) throw bothWanted(usage);
  console.log(restoreDone(dataDir, restore(from, dataDir, { replace: given.flag("replace") })));
  return 0;
});
