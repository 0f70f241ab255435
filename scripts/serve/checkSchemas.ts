import { join } from "node:path";
import { newestSchema } from "../../worker/store/schema/newest.ts";
import { dataFiles } from "../backup/dataFiles.ts";
import { readSchema } from "../backup/examine.ts";
import { errorCode } from "../server/errorCode.ts";
import { newerData } from "./refusals.ts";

/**
 * Refuses data that a newer release has written. A file that cannot be read is named and does not keep the other
 * districts from being served.
 */
export function checkSchemas(dataDir: string): void {
  const districts = dataFiles(dataDir).filter((path) => path.includes("/xingji-district/"));
  for (const path of districts) {
    const schema = schemaOf(join(dataDir, path));
    if (schema !== null && schema > newestSchema) throw newerData(path, schema, newestSchema);
  }
}

function schemaOf(file: string): number | null {
  try {
    return readSchema(file);
  } catch (error) {
    console.error(
      `无法读取 ${file}（${errorCode(error)}），请从备份恢复。\n` +
        `${file} cannot be read (${errorCode(error)}): restore it from a backup.`,
    );
    return null;
  }
}
