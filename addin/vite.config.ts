import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pages = ["taskpane/index.html", "playground/index.html", "playground/pane.html"];
const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8")) as {
  version: string;
};

// Which office.js the production page loads; for Excel by 21Vianet set
// https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js
process.env["VITE_OFFICE_JS"] ??= "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

// The same product whoever builds it: a test run must not leave a development build behind. All of Vite goes
// by this: which React is taken, and how JSX is compiled for it.
process.env["NODE_ENV"] = "production";

export default defineConfig({
  root: here("."),
  // relative, so that the same build works from any path of any origin
  base: "./",
  publicDir: false,
  define: { __VERSION__: JSON.stringify(version) },
  build: {
    outDir: here("../dist/addin"),
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: pages.map(here).filter((page) => existsSync(page)),
      // shared/ is pure: a file of which nothing is used (the zod schemas) stays out of the pane
      treeshake: { moduleSideEffects: (id) => !id.startsWith(here("../shared/")) },
      // Fluent marks its files for server components, which mean nothing here
      onLog: (level, log, handle) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
    },
  },
});
