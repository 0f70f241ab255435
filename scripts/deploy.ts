import { type BuildSettings, buildSettings, originOf } from "./build/settings.ts";
import { bundleAddin, writeManifest } from "./build.ts";
import { inRoot } from "./paths.ts";
import { runProgram } from "./runProgram.ts";
import { Refusal } from "./server/refusal.ts";

/**
 * `npm run deploy -- https://your.server`: builds the pages that a server needs (no playground), hands them with the
 * Worker to Cloudflare, and writes the manifest for that address. With `--dry-run` nothing leaves this machine.
 */
async function deploy(words: readonly string[]): Promise<number> {
  const address = words.find((word) => /^https?:/i.test(word));
  const settings: BuildSettings = {
    ...buildSettings(),
    ...(address && { server: originOf(address) }),
  };
  const { deployedPages } = await import("../addin/vite.config.ts");
  const assets = inRoot("dist", "deployed");
  await bundleAddin(settings, { outDir: assets, pages: deployedPages });
  writeManifest(settings);
  const rest = words.filter((word) => word !== address);
  const options = ["--config", inRoot("worker", "wrangler.jsonc"), "--assets", assets];
  const told = ["--var", `CLOUD:${settings.cloud}`];
  if (!(await runProgram("wrangler", ["deploy", ...options, ...told, ...rest]))) return 1;
  console.log(settings.server ? manifestReady : addressWanted);
  return 0;
}

const manifestReady = "清单文件 The manifest: dist/manifest.xml";

const addressWanted =
  "要得到指向该服务器的清单文件，请再运行 npm run deploy -- https://您的域名\n" +
  "For the manifest of that server run npm run deploy -- https://your.server";

try {
  process.exit(await deploy(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(1);
}
