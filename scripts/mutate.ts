import { readFileSync, rmSync } from "node:fs";
import { relative, resolve } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { compiled, reportOf, sandbox, toOptions } from "./mutate/options.ts";
import { type Part, partsOf } from "./mutate/parts.ts";
import { type Mutant, scoreLine, scoreOf, toReport } from "./mutate/report.ts";
import { inRoot, root } from "./paths.ts";

/** Percent of the mutants that the tests must notice. */
const leastScore = 90;

/**
 * `npm run mutate`, or `npm run mutate -- shared/rank shared/decide/quota.ts`: changes the rules of shared/ in
 * one small way after another, and asks each time whether a test notices.
 */
async function mutate(wanted: readonly string[]): Promise<number> {
  const parts = partsOf(wanted);
  if (parts.length === 0) {
    console.error(`此处没有规则：${wanted.join(" ")}\nThere are no rules in: ${wanted.join(" ")}`);
    return 1;
  }
  const all: Mutant[] = [];
  for (const part of parts) all.push(...(await mutatePart(part)));
  for (const part of parts) console.log(scoreLine(`shared/${part.name}`, ofPart(part, all)));
  console.log(`${scoreLine("in all", all)}\n${parts.map(reportOf).join("\n")}`);
  return scoreOf(all) < leastScore ? 1 : 0;
}

const ofPart = ({ files }: Part, mutants: readonly Mutant[]) =>
  mutants.filter(({ fileName }) => files.includes(fileName));

async function mutatePart(part: Part): Promise<Mutant[]> {
  process.env["NODE_COMPILE_CACHE"] = inRoot(compiled);
  process.env["MUTATION_TESTS"] = part.tests.join(" ");
  // Read first: who works on the survivors of the last run may save in the middle of this one.
  const sources = part.files.map((file) => [file, readFileSync(inRoot(file), "utf8")] as const);
  const found = await new Stryker(toOptions(part)).runMutationTest();
  const mutants = found.map((mutant) => ({ ...mutant, fileName: pathOf(mutant.fileName) }));
  console.log(`${toReport(mutants, new Map(sources))}\n`);
  return mutants;
}

/** As git writes it: from the root, with slashes, and none at the end. */
const pathOf = (path: string) => relative(root, resolve(root, path)).replaceAll("\\", "/");

// Stryker removes it too, but not where it is stopped halfway.
process.on("exit", () => rmSync(inRoot(sandbox), { recursive: true, force: true }));

try {
  process.exitCode = await mutate(process.argv.slice(2).map(pathOf));
} catch (error) {
  // Stryker has said what is wrong; mostly a test that fails without any mutant.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
