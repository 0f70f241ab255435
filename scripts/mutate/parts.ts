import { readdirSync } from "node:fs";
import { inRoot } from "../paths.ts";

/** Files that the same tests tell right from wrong: those of one folder of shared/. */
export interface Part {
  readonly name: string;
  readonly files: readonly string[];
  /** the folder's own tests, as patterns below tests/ */
  readonly tests: readonly string[];
  readonly vitestConfig: string;
  /** folders that these tests need besides shared/ */
  readonly needs: readonly string[];
}

/**
 * The tests of each folder, by what their names begin with. Only these run: what a change breaks must be
 * noticed where a reader would look for it, and all tests for every mutant would take a night.
 */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  base: ["shared/{base,marks,parseGrid,explain,decide.texts,rankTexts,record.texts}"],
  chain: ["shared/chain"],
  compare: ["shared/{compare,distance,impact}"],
  cycle: ["shared/cycle/"],
  decide: ["shared/{decide,quota}", "shared/decide/"],
  evaluate: ["shared/evaluate"],
  explain: ["shared/explain"],
  grid: ["shared/{parseGrid,gridFor,grids,sampleGrids}"],
  // By having a spreadsheet calculate them: seconds for each mutant.
  layout: ["shared/layout", "addin/{agreement,validations}"],
  ledger: ["shared/ledger/"],
  marks: ["shared/{marks,readMark}"],
  overview: ["shared/overview"],
  rank: ["shared/rank"],
  record: ["shared/record"],
};

/**
 * What is not mutated, and why:
 * - grids and texts are data. A hash holds the official wording and the type check holds each text in both
 *   languages: the mutants of a thousand sentences would say that a thousand times over.
 * - the wire's schemas are tested by calls to the Worker inside workerd, where no mutant can be switched on.
 * Files of types and lists need no mention: they have no mutants.
 */
const left = /^shared\/(grids|base\/texts|wire)\/|Texts(\.[\w-]+)?\.ts$/;

/**
 * The parts under the folders or files named. Without names: all but the formulas, which take hours;
 * `shared/layout` has to be asked for.
 */
export function partsOf(wanted: readonly string[]): Part[] {
  const isWanted = (file: string) =>
    wanted.length === 0
      ? folderOf(file) !== "layout"
      : wanted.some((path) => file === path || path === "" || file.startsWith(`${path}/`));
  const chosen = ruleFiles().filter(isWanted);
  return [...new Set(chosen.map(folderOf))].map((name) => {
    const formulas = name === "layout";
    const own = testsOf[name];
    if (!own) throw new Error(`scripts/mutate/parts.ts names no tests of shared/${name}.`);
    return {
      name,
      files: chosen.filter((file) => folderOf(file) === name),
      tests: own.map((start) => `tests/${start}*.test.ts`),
      vitestConfig: `tests/mutation/${formulas ? "formulas." : ""}vitest.config.ts`,
      needs: [...(formulas ? ["addin"] : []), "tests/{addin,cases,mutation,shared}"],
    };
  });
}

const folderOf = (file: string) => file.split("/")[1] ?? "";

const ruleFiles = () =>
  readdirSync(inRoot("shared"), { recursive: true, encoding: "utf8" })
    .map((name) => `shared/${name.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && file.split("/").length > 2 && !left.test(file))
    .toSorted();
