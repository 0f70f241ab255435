import { join } from "node:path";
import { buildSettings } from "../build/settings.ts";
import { operatorKey } from "../operatorKey.ts";
import { endStale } from "../server/pidFile.ts";
import { configOf, startServer } from "../server.ts";
import { serveUntilStopped } from "../start/serveUntilStopped.ts";
import { stopAsked } from "../start/untilStopped.ts";
import { buildServed, servedPages } from "./buildServed.ts";
import { checkAddress } from "./checkAddress.ts";
import { checkDataFolder } from "./checkDataFolder.ts";
import { checkSchemas } from "./checkSchemas.ts";
import { checkTls } from "./checkTls.ts";
import { notice } from "./notice.ts";
import type { Wanted } from "./options.ts";

/** Serves until it is asked to stop, and gives the exit code. */
export async function serveProduct(wanted: Wanted): Promise<number> {
  const asked = stopAsked();
  try {
    const { dataDir } = wanted;
    checkDataFolder(dataDir);
    checkSchemas(dataDir);
    if (wanted.tls) checkTls(wanted.tls);
    // One of our own, left behind, must not be what holds the port.
    await endStale(dataDir, configOf(dataDir));
    await checkAddress(wanted.host, wanted.port);
    const key = operatorKey(dataDir);
    await buildServed();
    if (asked.aborted) return 0;
    // What the server writes is for its own user alone.
    process.umask(0o077);
    const options = {
      ...{ pagesDir: servedPages, officeJs: false, operatorKey: key, signal: asked },
      settings: { CLOUD: buildSettings().cloud },
    };
    const server = await startServer({ ...wanted, ...options });
    return await serveUntilStopped(server, asked, async () =>
      console.log(notice(wanted, server.url, join(dataDir, "operator.key"))),
    );
  } catch (error) {
    if (asked.aborted) return 0;
    throw error;
  }
}
