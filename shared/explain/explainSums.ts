import type { Grid } from "../grid/grid.ts";
import { bullets, chapter, plain } from "./markdown.ts";
import type { Voice } from "./voice.ts";

/** Items that must add up to another. */
export function explainSums({ sums = [] }: Grid, { texts }: Voice): readonly string[] {
  const items = (...ids: readonly string[]) => texts.items(ids.map(plain));
  const lines = sums.map(({ total, parts }) => texts.sum(items(total), items(...parts)));
  return chapter(texts.chapters.sums, ...bullets(lines));
}
