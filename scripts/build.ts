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
import { dist, inRoot, root } from "./paths.ts";

/** Builds the add-in and the Worker into dist/, unless nothing has changed since the last time. */
export async function build(): Promise<void> {
  const stamp = inRoot("dist", ".sources");
  const sources = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources && isWhole()) return;
  // What is cut off from here on must not pass for built.
  rmSync(stamp, { force: true });
  console.log("正在构建… Building …");
  await bundle({ configFile: inRoot("addin", "vite.config.ts"), logLevel: "error" });
  cpSync(inRoot("addin", "assets"), inRoot("dist", "addin", "assets"), { recursive: true });
  // The playground needs Microsoft's library from this machine; it is never part of what is deployed.
  writeFileSync(inRoot("dist", "addin", ".assetsignore"), "playground\n");
  await bundleWorker("worker", inRoot("worker", "index.ts"));
  await bundleWorker("assets", inRoot("worker", "serve", "assets.ts"));
  writeFileSync(stamp, sources);
}

const isWhole = () =>
  [inRoot("dist", "addin", "taskpane", "index.html"), join(dist.worker, "assets.js")].every(
    (file) => existsSync(file),
  );

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
        external: [/^cloudflare:/],
        output: { entryFileNames: `${name}.js`, format: "es", codeSplitting: false },
      },
    },
  });
}

/** A hash over every file that goes into a build, and the settings that change it. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const sources = ["addin/**/*", "worker/**/*", "shared/**/*", "scripts/build.ts", "package*.json"];
  const files = globSync(sources, { cwd: root });
  for (const file of files.sort()) {
    if (/\.(tsx?|css|html|json|png|ico)$/.test(file)) {
      hash.update(relative(root, inRoot(file))).update(readFileSync(inRoot(file)));
    }
  }
  return hash.update(process.env["VITE_OFFICE_JS"] ?? "").digest("hex");
}

if (import.meta.main) await build();
