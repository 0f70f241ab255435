import { join } from "node:path";
import { build } from "vite";

/** Bundles a Worker's entry into one file of the folder, as workerd wants it. */
export async function bundle(entry: string, outDir: string, name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "error",
    root: join(import.meta.dirname, "../.."),
    ssr: { noExternal: true, target: "webworker" },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "es2024",
      minify: false,
      rolldownOptions: { external: [/^cloudflare:/], output: { entryFileNames: name } },
    },
  });
}
