import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { LaunchOptions } from "playwright-core";

const minutes = 60_000;

export const isRootWithApt = (): boolean =>
  process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

function aptInstall(name: string): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...words: string[]) =>
    spawnSync("apt-get", ["-q", "-y", ...words], { env, stdio: "ignore", timeout: 4 * minutes });
  const install = () => apt("install", "--no-install-recommends", name).status === 0;
  // The list of packages may be missing or too old.
  return install() || (apt("update").status === 0 && install());
}

export function installChromium(): LaunchOptions | undefined {
  console.log("正在安装 Chromium（apt）… Installing Chromium with apt …");
  return aptInstall("chromium") ? { executablePath: "/usr/bin/chromium" } : undefined;
}

/** Pictures need a Chinese font. Without one the tests run all the same: they read text, not pixels. */
export function ensureChineseFont(): void {
  if (!isRootWithApt()) return;
  const fonts = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" });
  if (fonts.stdout?.trim()) return;
  console.log("正在安装中文字体（apt）… Installing a Chinese font with apt …");
  aptInstall("fonts-noto-cjk");
}
