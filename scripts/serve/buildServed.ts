import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSettings } from "../build/settings.ts";
import { bundleAddin, bundleWorker, fingerprint, writeManifest } from "../build.ts";
import { dist, inRoot } from "../paths.ts";
import { errorCode } from "../server/errorCode.ts";
import { notBuilt } from "./refusals.ts";

/** The pages that a server of one's own hands out: without the playground. */
export const servedPages = inRoot("dist", "served");
const stamp = inRoot("dist", ".served");

/** Builds what the service runs, unless nothing has changed since the last time. */
export async function buildServed(): Promise<void> {
  const settings = buildSettings();
  const sources = fingerprint(settings);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources && isWhole()) return;
  try {
    mkdirSync(dirname(stamp), { recursive: true });
    // What is cut off from here on must not pass for built.
    writeFileSync(stamp, "");
  } catch (error) {
    throw notBuilt(errorCode(error));
  }
  console.log("正在构建… Building …");
  const { deployedPages } = await import("../../addin/vite.config.ts");
  await bundleAddin(settings, { outDir: servedPages, pages: deployedPages });
  await bundleWorker("worker", inRoot("worker", "index.ts"));
  await bundleWorker("assets", inRoot("worker", "serve", "assets.ts"));
  writeManifest(settings);
  if (settings.server) console.log(`已写入 Written: dist/manifest.xml → ${settings.server}`);
  writeFileSync(stamp, sources);
}

const isWhole = () =>
  [
    join(servedPages, "taskpane", "index.html"),
    join(dist.worker, "worker.js"),
    join(dist.worker, "assets.js"),
  ].every((file) => existsSync(file));
