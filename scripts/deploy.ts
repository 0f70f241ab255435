import { build } from "./build.ts";
import { inRoot } from "./paths.ts";
import { runNode } from "./run.ts";

/**
 * `npm run deploy`: builds and hands the Worker with its pages to Cloudflare. `-- --dry-run` stops
 * before anything leaves this machine.
 */
await build();
const wrangler = inRoot("node_modules", "wrangler", "bin", "wrangler.js");
const config = inRoot("worker", "wrangler.jsonc");
process.exit(await runNode(wrangler, ["deploy", "--config", config, ...process.argv.slice(2)]));
