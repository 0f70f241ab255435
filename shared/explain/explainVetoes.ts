import type { Grid, Veto } from "../grid/grid.ts";
import { chapter, plain, table } from "./markdown.ts";
import type { Voice } from "./voice.ts";

/** What bars a branch from applying, takes its star or limits it, whatever its marks. */
export function explainVetoes({ vetoes = [] }: Grid, voice: Voice): readonly string[] {
  const { columns, chapters } = voice.texts;
  if (vetoes.length === 0) return [];
  const rows = table(vetoes, [
    { heading: columns.veto, cell: (veto) => reasonOf(veto, voice) },
    { heading: columns.effect, cell: (veto) => effectOf(veto, voice) },
    { heading: columns.clause, cell: ({ clause = "" }) => plain(clause), optional: true },
  ]);
  return chapter(chapters.vetoes, rows);
}

/** The standard's words, and what is counted where it counts. */
function reasonOf({ text, facts = [] }: Veto, { texts, say }: Voice): string {
  const counted = facts.map((fact) => texts.reading(say(fact.text), `≥ ${fact.atLeast}`));
  const intro = counted.length > 1 ? [texts.anyOf] : [];
  return [say(text), ...intro, ...counted].join("<br>");
}

const effectOf = ({ effect }: Veto, { texts }: Voice): string =>
  effect.kind === "cap" ? texts.capped(texts.star(effect.star)) : texts.effects[effect.kind];
