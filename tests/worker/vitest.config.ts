import { fileURLToPath } from "node:url";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** Files of an add-in that stand in for the built one: the Worker only passes them on. */
const files: Readonly<Record<string, [type: string, text: string]>> = {
  "/index.html": ["text/html; charset=utf-8", "<!doctype html><title>Xingji</title>"],
  "/taskpane/index.html": ["text/html; charset=utf-8", "<!doctype html><title>pane</title>"],
  "/assets/pane-Bk3x9_Qz.js": ["text/javascript", "export {};"],
  "/shortcuts.json": ["application/json", "{}"],
  "/office-js/office.js": ["text/javascript", "var Office;"],
};

function serveFile(request: { url: string }): Response {
  const file = files[new URL(request.url).pathname];
  if (!file) return new Response("not found", { status: 404 });
  return new Response(file[1], { headers: { "content-type": file[0] } });
}

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  cacheDir: "../../node_modules/.vite/tests-worker",
  plugins: [
    cloudflareTest({
      main: "../../worker/index.ts",
      miniflare: {
        compatibilityDate: "2026-08-01",
        compatibilityFlags: ["nodejs_compat"],
        durableObjects: {
          DISTRICT: { className: "District", useSQLite: true },
          DIRECTORY: { className: "Directory", useSQLite: true },
          REGION: { className: "Region", useSQLite: true },
        },
        bindings: {
          OPERATOR_KEY: "the-operator's-key-in-the-tests",
          DEMO: "1",
          CLIENT_ADDRESS: "x-from",
          ORIGINS: "https://pages.example, https://other.example",
          LOG: "off",
        },
        serviceBindings: { ASSETS: serveFile, OFFICE_JS: serveFile },
      },
    }),
  ],
  test: { include: ["*.test.ts"], testTimeout: 30_000 },
});
