import { createHash } from "node:crypto";
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { build as bundle } from "vite";
import { dist, inRoot, root } from "./paths.ts";

/** Builds the add-in and the Worker into dist/, unless nothing has changed since the last time. */
export async function build(): Promise<void> {
  const stamp = inRoot("dist", ".sources");
  const sources = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return;
  console.log("正在构建… Building …");
  await bundle({ configFile: inRoot("addin", "vite.config.ts"), logLevel: "error" });
  cpSync(inRoot("addin", "assets"), inRoot("dist", "addin", "assets"), { recursive: true });
  await bundleWorker("worker", inRoot("worker", "index.ts"));
  await bundleWorker("assets", inRoot("worker", "serve", "assets.ts"));
  writeFileSync(stamp, sources);
}

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
  const files = globSync(["addin/**/*", "worker/**/*", "shared/**/*", "package-lock.json"], {
    cwd: root,
  });
  for (const file of files.sort()) {
    if (/\.(tsx?|css|html|json|png|ico)$/.test(file)) {
      hash.update(relative(root, inRoot(file))).update(readFileSync(inRoot(file)));
    }
  }
  return hash.update(process.env["VITE_OFFICE_JS"] ?? "").digest("hex");
}

if (import.meta.main) await build();
