import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { LaunchOptions } from "playwright-core";
import { inRoot } from "../paths.ts";

const name = "@sparticuz/chromium";

interface Packaged {
  readonly default: { readonly args: readonly string[]; executablePath(): Promise<string> };
}

/**
 * A Chromium inside an npm package, Linux on x64 only. npm leaves it out when it is itself run by a Node
 * that the package does not support; then it is fetched now, with our Node, into a folder of its own.
 */
export async function sparticuz(): Promise<LaunchOptions | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  // On a bare Debian it unpacks its own libraries only where it believes to be in that service.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x";
  const folder = installed(inRoot("node_modules")) ?? fetchPackage();
  if (!folder) return undefined;
  const main = pathToFileURL(join(folder, "build", "index.js")).href;
  const packaged: Packaged = await import(main);
  return { executablePath: await packaged.default.executablePath() };
}

const installed = (modules: string): string | undefined =>
  existsSync(join(modules, name, "package.json")) ? join(modules, name) : undefined;

function fetchPackage(): string | undefined {
  const home = inRoot("node_modules", ".cache", "xingji-browser");
  const found = installed(join(home, "node_modules"));
  if (found) return found;
  console.log("正在下载 Chromium（npm）… Downloading Chromium from npm …");
  mkdirSync(home, { recursive: true });
  const npm = process.env["npm_execpath"];
  const words = ["install", "--no-save", "--no-package-lock", `--prefix=${home}`, wanted()];
  const options = { cwd: home, stdio: "ignore", timeout: 180_000 } as const;
  if (npm?.endsWith(".js")) spawnSync(process.execPath, [npm, ...words], options);
  else spawnSync("npm", words, options);
  return installed(join(home, "node_modules"));
}

/** The version that package.json pins. */
function wanted(): string {
  const text = readFileSync(inRoot("package.json"), "utf8");
  const { optionalDependencies }: { optionalDependencies: Record<string, string> } =
    JSON.parse(text);
  return `${name}@${optionalDependencies[name]}`;
}
