import { readdirSync } from "node:fs";
import { inRoot } from "../paths.ts";

/** Files that the same tests tell right from wrong. */
export interface Part {
  readonly name: "rules" | "formulas";
  readonly files: readonly string[];
  readonly vitestConfig: string;
  /** folders that these tests need besides shared/ */
  readonly needs: readonly string[];
}

/**
 * What is not mutated, and why:
 * - grids and texts are data. A hash holds the official wording and the type check holds each text in both
 *   languages: the mutants of a thousand sentences would say that a thousand times over.
 * - the wire's schemas are tested by calls to the Worker inside workerd, where no mutant can be switched on.
 * Files of types and lists need no mention: they have no mutants.
 */
const left = /^shared\/(grids|base\/texts|wire)\/|Texts\.ts$/;
const formulas = /^shared\/layout\//;

/**
 * The parts under the folders or files named. Without names: all but the formulas, which are tested by
 * having a spreadsheet calculate them and take seconds each; `shared/layout` has to be asked for.
 */
export function partsOf(wanted: readonly string[]): Part[] {
  const isWanted = (file: string) =>
    wanted.length === 0
      ? !formulas.test(file)
      : wanted.some((path) => file === path || path === "" || file.startsWith(`${path}/`));
  const files = ruleFiles().filter(isWanted);
  const parts: readonly Part[] = [
    {
      name: "rules",
      files: files.filter((file) => !formulas.test(file)),
      vitestConfig: "tests/mutation/vitest.config.ts",
      needs: ["tests/{cases,mutation,shared}"],
    },
    {
      name: "formulas",
      files: files.filter((file) => formulas.test(file)),
      vitestConfig: "tests/mutation/formulas.vitest.config.ts",
      needs: ["addin", "tests/{addin,cases,mutation,shared}"],
    },
  ];
  return parts.filter((part) => part.files.length > 0);
}

const ruleFiles = () =>
  readdirSync(inRoot("shared"), { recursive: true, encoding: "utf8" })
    .map((name) => `shared/${name.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && !left.test(file))
    .toSorted();
