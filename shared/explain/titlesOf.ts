import type { Grid } from "../grid/grid.ts";
import { plain } from "./markdown.ts";
import type { Voice } from "./voice.ts";

/** The titles of named stars by their sections' ids. */
export const titlesOf = (
  { sections }: Grid,
  ids: readonly string[],
  { texts, say }: Voice,
): string =>
  texts.list(
    ids.map((id) => {
      const found = sections.find((section) => section.id === id);
      return found ? say(found.title) : plain(id);
    }),
  );
