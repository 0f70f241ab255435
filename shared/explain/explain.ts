import type { Locale } from "../base/text.ts";
import type { Grid } from "../grid/grid.ts";
import { explainCalendar } from "./explainCalendar.ts";
import { explainDecisions } from "./explainDecisions.ts";
import { explainHead } from "./explainHead.ts";
import { explainQuotas } from "./explainQuotas.ts";
import { explainRule } from "./explainRule.ts";
import { explainSections } from "./explainSections.ts";
import { explainSums } from "./explainSums.ts";
import { explainVetoes } from "./explainVetoes.ts";
import { atStart, bullets, chapter } from "./markdown.ts";
import { type Voice, voiceOf } from "./voice.ts";

/**
 * A grid in words, as Markdown: what it asks, how a star is reached, and what follows. For any grid that
 * `parseGrid` takes; the grid's own texts can neither break the page nor become markup, HTML or links.
 */
export function explain(grid: Grid, locale: Locale): string {
  const voice = voiceOf(locale);
  const chapters = [
    ...explainHead(grid, voice),
    ...explainRule(grid, voice),
    ...explainSections(grid, voice),
    ...explainSums(grid, voice),
    ...explainQuotas(grid, voice),
    ...explainVetoes(grid, voice),
    ...explainDecisions(grid, voice),
    ...explainCalendar(grid, voice),
    ...explainNotes(grid, voice),
  ];
  return `${chapters.join("\n\n")}\n`;
}

/** Ours, apart from the standard's own words and marked as such. */
function explainNotes({ notes = [] }: Grid, { texts, say }: Voice): readonly string[] {
  if (notes.length === 0) return [];
  return chapter(
    texts.chapters.notes,
    texts.notesHow,
    ...bullets(notes.map((note) => atStart(say(note)))),
  );
}
