import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { checkGridFile } from "./docs/checkGridFile.ts";
import { documents, strangers } from "./docs/documents.ts";
import { inRoot } from "./paths.ts";
import { runProgram } from "./runProgram.ts";

/**
 * `npm run docs`: writes anew what docs/ says of the shipped grids and of the format.
 * `npm run docs -- my-grid.json`: checks that grid and writes its explanation beside it.
 */
async function docs(file: string | undefined): Promise<boolean> {
  if (file !== undefined) return checkGridFile(file);
  for (const path of strangers()) rmSync(inRoot(path));
  for (const [path, text] of documents()) {
    mkdirSync(dirname(inRoot(path)), { recursive: true });
    writeFileSync(inRoot(path), text);
  }
  return runProgram("@biomejs/biome", ["format", "--write", "docs"], "biome");
}

const [file] = process.argv.slice(2);
process.exitCode = (await docs(file)) ? 0 : 1;
