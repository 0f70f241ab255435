import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "../../paths.ts";
import { openApi } from "./openApi.ts";
import { page } from "./page.ts";

/** Where the pages on the API lie under the built add-in, and so under the server. */
export const apiDocs = "docs/api";

/** Writes the OpenAPI document and its page in both languages beside the built add-in. */
export function writeApiDocs(outDir: string): void {
  const folder = join(outDir, apiDocs);
  mkdirSync(join(folder, "en"), { recursive: true });
  const document = openApi();
  writeFileSync(join(folder, "openapi.json"), `${JSON.stringify(document, null, 1)}\n`);
  writeFileSync(join(folder, "index.html"), page(document, "zh-CN"));
  writeFileSync(join(folder, "en", "index.html"), page(document, "en"));
  cpSync(inRoot("scripts", "docs", "api", "api.css"), join(folder, "api.css"));
}
