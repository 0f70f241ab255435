import { readFileSync, writeFileSync } from "node:fs";
import { build } from "./build.ts";
import { manifestFor } from "./deploy/manifestFor.ts";
import { inRoot } from "./paths.ts";
import { runProgram } from "./runProgram.ts";

/**
 * `npm run deploy -- https://your.server`: builds, hands the Worker with its pages to Cloudflare, and
 * writes the manifest for that address. With `--dry-run` nothing leaves this machine.
 */
async function deploy(words: readonly string[]): Promise<number> {
  const address = words.find((word) => /^https?:/i.test(word));
  const made = address && manifestFor(address, readFileSync(inRoot("manifest.xml"), "utf8"));
  if (address && !made) {
    console.error(
      `地址应为 https://域名，而不是 ${address}。\nAn address is https://host, not ${address}.`,
    );
    return 1;
  }
  await build();
  const rest = words.filter((word) => word !== address);
  const config = inRoot("worker", "wrangler.jsonc");
  if (!(await runProgram("wrangler", ["deploy", "--config", config, ...rest]))) return 1;
  console.log(made ? writeManifest(made) : addressWanted);
  return 0;
}

function writeManifest(text: string): string {
  writeFileSync(inRoot("dist", "manifest.xml"), text);
  return "已写入 Written: dist/manifest.xml";
}

const addressWanted =
  "要得到指向该服务器的清单文件，请再运行 npm run deploy -- https://您的域名\n" +
  "For the manifest of that server run npm run deploy -- https://your.server";

process.exit(await deploy(process.argv.slice(2)));
