import { type Grid, type Item, roleOf, type Section } from "../grid/grid.ts";
import { explainVariants } from "./explainVariants.ts";
import { itemColumns } from "./itemColumns.ts";
import { atStart, bullets, chapter, plain, table } from "./markdown.ts";
import { sharedClause } from "./sharedClause.ts";
import type { Voice } from "./voice.ts";

/** The criteria, a table for each section. What is ours stands below it, marked as ours. */
export function explainSections(grid: Grid, voice: Voice): readonly string[] {
  const { texts } = voice;
  const legend = grid.rule.kind === "points" ? [] : [texts.legend[grid.rule.kind]];
  const sections = grid.sections.flatMap((section) => explainSection(grid, section, voice));
  return chapter(texts.chapters.criteria, ...legend, ...sections);
}

const explainSection = (grid: Grid, section: Section, voice: Voice): readonly string[] => [
  `### ${voice.say(section.title)}`,
  ...(section.note ? [atStart(voice.say(section.note))] : []),
  ...clauseOf(grid, section, voice),
  ...about(section, voice),
  table(section.items, itemColumns(grid, section, voice)),
  ...explainVariants(grid, section, voice),
  ...notes(section.items, voice),
];

function about(section: Section, { texts, say }: Voice): readonly string[] {
  const { cap, decidedBy } = section;
  const role = roleOf(section);
  const words = [
    ...(role === "base" ? [] : [texts.sectionRole[role]]),
    ...(cap === undefined ? [] : [texts.cap(cap)]),
    ...(decidedBy ? [texts.decidedBy(say(decidedBy))] : []),
  ];
  return words.length > 0 ? [texts.sentences(words)] : [];
}

/** Where the section's items stand, unless its title or the head of the page has said so. */
function clauseOf(grid: Grid, section: Section, { texts }: Voice): readonly string[] {
  const clause = sharedClause(section);
  const said = [section.title["zh-CN"], grid.source.clause];
  return clause === undefined || said.includes(clause)
    ? []
    : [texts.labelled(texts.columns.clause, plain(clause))];
}

function notes(items: readonly Item[], { texts, say }: Voice): readonly string[] {
  const lines = items.flatMap(({ id, note }) =>
    note ? [texts.labelled(texts.items([plain(id)]), say(note))] : [],
  );
  return lines.length > 0 ? [`**${texts.chapters.notes}**`, ...bullets(lines)] : [];
}
