import { build } from "../build.ts";
import { launchBrowser } from "../findBrowser.ts";
import { runProgram } from "../runProgram.ts";
import { runVitest } from "./runVitest.ts";
import { add, single, type Tally } from "./tally.ts";

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

const typeProjects = ["shared", "addin", "worker", "tests", "tests/worker", "scripts"] as const;

async function types(): Promise<Tally> {
  let tally: Tally = { passed: 0, failed: 0 };
  for (const project of typeProjects)
    tally = add(tally, single(await runProgram("typescript", ["-p", project], "tsc")));
  return tally;
}

const project = (name: string) => () => runVitest(["--project", name]);

/** What `npm run check` runs: format, lint, types and every test that needs no browser. */
export const checks: readonly Step[] = [
  {
    name: "format and lint",
    run: async () => single(await runProgram("@biomejs/biome", ["ci", "."], "biome")),
  },
  { name: "types", run: types },
  { name: "shared", run: project("shared") },
  { name: "addin", run: project("addin") },
  {
    name: "worker, inside workerd",
    run: () => runVitest(["--config", "tests/worker/vitest.config.ts"]),
  },
  {
    name: "build",
    run: async () => {
      await build();
      return single(true);
    },
  },
  { name: "scripts", run: project("scripts") },
  { name: "fuzz", run: project("fuzz") },
  { name: "faults", run: project("faults") },
];

/** In a real browser, over the real server. The browser is found or fetched first, and never done without. */
export const endToEnd: readonly Step[] = [
  {
    name: "browser",
    run: async () => {
      const browser = await launchBrowser();
      console.log(`Chromium ${browser.version()}`);
      await browser.close();
      return single(true);
    },
  },
  { name: "end to end", run: project("e2e") },
];
