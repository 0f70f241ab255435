import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Most mutants are noticed by any test that reaches them: the quickest file comes first and spares the others. */
export class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { cache } = this.ctx;
    const took = (file: TestSpecification) => cache.getTestSpecificationResult(file)?.duration ?? 0;
    return files.toSorted((a, b) => took(a) - took(b));
  }
}
