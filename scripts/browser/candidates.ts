import { existsSync } from "node:fs";
import { join } from "node:path";
import type { LaunchOptions } from "playwright-core";
import { installChromium, isRootWithApt } from "./apt.ts";
import { playwrightsOwn } from "./playwrightsOwn.ts";
import { sparticuz } from "./sparticuz.ts";

/** A way to a browser. It may take a while or find nothing; whether what it found runs is for a launch to say. */
export interface Candidate {
  readonly name: string;
  readonly find: () => Promise<LaunchOptions | undefined>;
}

const systemPaths: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"],
  darwin: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
  win32: [join(process.env["LOCALAPPDATA"] ?? "", "Chromium", "Application", "chrome.exe")],
};

const channel = (name: string): Candidate => ({
  name: `channel ${name}`,
  find: async () => ({ channel: name }),
});

const program = (path: string): Candidate => ({
  name: path,
  find: async () => (existsSync(path) ? { executablePath: path } : undefined),
});

/** In this order: what the user names, what is installed, then what can be fetched, from cheap to dear. */
export function candidates(): Candidate[] {
  const named = process.env["XINGJI_BROWSER"];
  // Who names a browser wants that one: no other takes its place unseen.
  if (named) return [program(named)];
  return [
    channel("chrome"),
    channel("msedge"),
    ...(systemPaths[process.platform] ?? []).map(program),
    { name: "Playwright's cache", find: async () => playwrightsOwn.cached() },
    { name: "apt-get install chromium", find: async () => isRootWithApt() && installChromium() },
    { name: "@sparticuz/chromium", find: sparticuz },
    { name: "playwright install chromium", find: async () => playwrightsOwn.install() },
  ].map((one) => ({ ...one, find: async () => (await one.find()) || undefined }));
}
