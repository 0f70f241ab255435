import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { build as bundle } from "vite";
import { manifestFor } from "./build/manifestFor.ts";
import { type BuildSettings, buildSettings } from "./build/settings.ts";
import { apiDocs, writeApiDocs } from "./docs/api/apiDocs.ts";
import { dist, inRoot, root } from "./paths.ts";
import { Refusal } from "./server/refusal.ts";

/** Builds the add-in and the Worker into dist/, unless nothing has changed since the last time. */
export async function build(): Promise<void> {
  const settings = buildSettings();
  const stamp = inRoot("dist", ".sources");
  const sources = fingerprint(settings);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources && isWhole()) return;
  // What is cut off from here on must not pass for built.
  rmSync(stamp, { force: true });
  console.log("正在构建… Building …");
  await bundleAddin(settings);
  // The playground needs Microsoft's library from this machine; it is never part of what is deployed.
  writeFileSync(inRoot("dist", "addin", ".assetsignore"), "playground\n");
  await bundleWorker("worker", inRoot("worker", "index.ts"));
  await bundleWorker("assets", inRoot("worker", "serve", "assets.ts"));
  writeManifest(settings);
  if (settings.server) console.log(`已写入 Written: dist/manifest.xml → ${settings.server}`);
  writeFileSync(stamp, sources);
}

/** The add-in's pages, beside them what the manifest names by plain paths that hold over every build, and the API's. */
export async function bundleAddin(
  settings: BuildSettings,
  { outDir = dist.addin, pages }: { outDir?: string; pages?: readonly string[] } = {},
): Promise<void> {
  const { addinConfig, allPages, verifyPage } = await import("../addin/vite.config.ts");
  for (const [input, emptyOutDir] of [
    [pages ?? allPages, true],
    [[verifyPage], false],
  ] as const) {
    const config = addinConfig(settings, input);
    const build = { ...config.build, outDir, emptyOutDir };
    await bundle({ ...config, configFile: false, logLevel: "error", build });
  }
  cpSync(inRoot("addin", "assets"), join(outDir, "assets"), { recursive: true });
  cpSync(inRoot("addin", "shortcuts.json"), join(outDir, "shortcuts.json"));
  writeApiDocs(outDir);
}

/** The manifest for the server that the build was made for; without one there is none. */
export function writeManifest({ server }: BuildSettings, file = inRoot("dist", "manifest.xml")) {
  rmSync(file, { force: true });
  if (server === undefined) return;
  writeFileSync(file, manifestFor(server, readFileSync(inRoot("manifest.xml"), "utf8")));
}

const isWhole = () =>
  [
    join(dist.addin, "taskpane", "index.html"),
    join(dist.addin, apiDocs, "index.html"),
    join(dist.worker, "assets.js"),
  ].every((file) => existsSync(file));

/** One ES module for workerd: everything in it but what the runtime itself provides. */
export async function bundleWorker(
  name: string,
  entry: string,
  outDir = dist.worker,
): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  await bundle({
    configFile: false,
    root,
    logLevel: "error",
    publicDir: false,
    resolve: { conditions: ["workerd", "worker", "module", "browser"] },
    ssr: { noExternal: true, target: "webworker" },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      target: "es2023",
      minify: false,
      rolldownOptions: {
        external: [/^cloudflare:/, /^node:/],
        output: { entryFileNames: `${name}.js`, format: "es", codeSplitting: false },
      },
    },
  });
}

/** A hash over every file that goes into a build, and the settings that change it. */
export function fingerprint(settings: BuildSettings): string {
  const hash = createHash("sha256");
  const sources = [
    ...["addin/**/*", "worker/**/*", "shared/**/*"],
    ...["scripts/build.ts", "scripts/build/*", "scripts/docs/api/*"],
    ...["manifest.xml", "package*.json"],
  ];
  const files = globSync(sources, { cwd: root });
  for (const file of files.sort()) {
    if (/\.(tsx?|css|html|json|png|ico|xml)$/.test(file)) {
      hash.update(relative(root, inRoot(file))).update(readFileSync(inRoot(file)));
    }
  }
  return hash.update(JSON.stringify(settings)).digest("hex");
}

if (import.meta.main) {
  await build().catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
