import { spawn } from "node:child_process";

const programs: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** A person at a desktop: not a build server, not root, not a machine without a screen. */
function isDesktop(): boolean {
  const { env, platform } = process;
  if (env["CI"] || !process.stdout.isTTY || process.getuid?.() === 0) return false;
  return platform !== "linux" || Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"]);
}

/** Opens the page in the user's browser. XINGJI_OPEN=1 asks for it everywhere, XINGJI_OPEN=0 nowhere. */
export function openBrowser(url: string): void {
  const wish = process.env["XINGJI_OPEN"];
  if (wish === "0" || (wish !== "1" && !isDesktop())) return;
  const [program, ...words] = programs[process.platform] ?? ["xdg-open"];
  if (!program) return;
  const child = spawn(program, [...words, url], { stdio: "ignore", detached: true });
  // The address stands in the banner; a machine without a browser can still serve.
  child.on("error", () => {});
  child.unref();
}
