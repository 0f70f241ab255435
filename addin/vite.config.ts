import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { type BuildSettings, buildSettings } from "../scripts/build/settings.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8")) as {
  version: string;
};

/** What a server of one's own needs; the playground comes beside it on this machine only. */
export const deployedPages = ["taskpane/index.html", "help/index.html"];
export const allPages = [...deployedPages, "playground/index.html", "playground/pane.html"];

/** Built by itself: what it shares with the pane is not to be cut out of the pane's files. */
export const verifyPage = "verify/index.html";

// The same product whoever builds it: a test run must not leave a development build behind. All of Vite goes
// by this: which React is taken, and how JSX is compiled for it.
process.env["NODE_ENV"] = "production";

/** Puts the address of office.js into the pane's page, and its server into the page's own policy. */
const officeJs = (address: string): Plugin => ({
  name: "office-js",
  transformIndexHtml: {
    order: "pre",
    handler: (html) =>
      html.replaceAll("%OFFICE_JS%", address).replaceAll("%OFFICE_CDN%", new URL(address).origin),
  },
});

/** How the add-in is built for a cloud. */
export const addinConfig = (settings: BuildSettings, input: readonly string[]): UserConfig => ({
  root: here("."),
  // relative, so that the same build works from any path of any origin
  base: "./",
  publicDir: false,
  plugins: [officeJs(settings.officeJs)],
  define: { __VERSION__: JSON.stringify(version) },
  build: {
    outDir: here("../dist/addin"),
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: input.map(here),
      // shared/ is pure: a file of which nothing is used (the zod schemas) stays out of the pane
      treeshake: { moduleSideEffects: (id) => !id.startsWith(here("../shared/")) },
      // Fluent marks its files for server components, which mean nothing here
      onLog: (level, log, handle) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
    },
  },
});

export default defineConfig(addinConfig(buildSettings(), allPages));
