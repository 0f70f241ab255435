import { basename, dirname } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Runs first the tests that bear the name of the mutated file, then those of its folder: they notice most
 * mutants and so spare the others, of which the quickest come first.
 */
export class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { cache, config } = this.ctx;
    const [mutated = ""] = config.related ?? [];
    const took = (file: TestSpecification) => cache.getTestSpecificationResult(file)?.duration ?? 0;
    return files.toSorted(
      (a, b) => distance(a.moduleId, mutated) - distance(b.moduleId, mutated) || took(a) - took(b),
    );
  }
}

/** rank.test.ts is near to shared/rank, parseGrid.rules.test.ts to shared/grid. */
function distance(test: string, mutated: string): number {
  const [name = ""] = basename(test).split(".");
  if (name === basename(mutated, ".ts")) return 0;
  const folder = basename(dirname(mutated)).replace(/s$/, "");
  return name.toLowerCase().includes(folder) ? 1 : 2;
}
