import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium, type LaunchOptions } from "playwright-core";

const cli = () =>
  join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");

function cached(): LaunchOptions | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? { executablePath: path } : undefined;
}

/** Playwright's own download, which some networks refuse or hold up: hence the time limit. */
function install(): LaunchOptions | undefined {
  console.log("正在下载 Chromium（Playwright）… Downloading Chromium through Playwright …");
  const { status } = spawnSync(process.execPath, [cli(), "install", "chromium"], {
    stdio: "ignore",
    timeout: 180_000,
  });
  return status === 0 ? cached() : undefined;
}

export const playwrightsOwn = { cached, install };
