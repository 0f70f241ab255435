import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { ensureChineseFont } from "./browser/apt.ts";
import { candidates } from "./browser/candidates.ts";

const launchArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

let chosen: LaunchOptions | undefined;

/**
 * Starts a Chromium: an installed one, or one that can be fetched. What is found counts only once it
 * has really shown a page. Throws with instructions in words; never skips.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  if (chosen) return launch({ ...chosen, ...options });
  const tried: string[] = [];
  for (const { name, find } of candidates()) {
    try {
      const found = await find();
      if (!found) continue;
      const browser = await launch({ ...found, ...options });
      chosen = found;
      ensureChineseFont();
      return browser;
    } catch (error) {
      tried.push(`  ${name}: ${String(error).split("\n")[0]}`);
    }
  }
  throw new Error(instructions(tried));
}

async function launch(options: LaunchOptions): Promise<Browser> {
  const args = [...launchArguments, ...(options.args ?? [])];
  const browser = await chromium.launch({ timeout: 60_000, ...options, args });
  try {
    const page = await browser.newPage();
    await page.setContent("<title>xingji</title>");
    if ((await page.title()) !== "xingji") throw new Error("it shows no page");
    await page.close();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

const instructions = (tried: readonly string[]): string =>
  [
    "没有找到可用的浏览器。请安装 Chrome、Edge 或 Chromium，或用 XINGJI_BROWSER 指定其路径。",
    "No browser that runs was found. Install Chrome, Edge or Chromium, or name one:",
    "  XINGJI_BROWSER=/path/to/chrome npm test",
    ...(tried.length > 0 ? ["试过 · tried:", ...tried] : []),
  ].join("\n");
