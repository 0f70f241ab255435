import type { Text } from "../base/text.ts";
import {
  type Grid,
  type Item,
  isAsking,
  isScored,
  roleOf,
  type ScoredItem,
  type Section,
  type SectionRole,
} from "../grid/grid.ts";
import type { ExplainTexts } from "./explainTexts.ts";
import { type Column, plain } from "./markdown.ts";
import { requirementOf } from "./requirementOf.ts";
import { sharedClause } from "./sharedClause.ts";
import { showDate } from "./showDate.ts";
import { titlesOf } from "./titlesOf.ts";
import type { Voice } from "./voice.ts";

/** The columns of a section's table: the standard's words, what is asked or earned, who and by when. */
export function itemColumns(grid: Grid, section: Section, voice: Voice): readonly Column<Item>[] {
  const { texts, say } = voice;
  const { columns } = texts;
  const optional = true;
  const maybe = (text: Text | undefined) => (text ? say(text) : "");
  const clauses = sharedClause(section) === undefined;
  return [
    { heading: columns.number, cell: ({ id }) => plain(id) },
    { heading: columns.criterion, cell: ({ text }) => say(text) },
    { heading: columns.evidence, cell: ({ evidence }) => maybe(evidence), optional },
    {
      heading: columns.clause,
      cell: ({ clause = "" }) => (clauses ? plain(clause) : ""),
      optional,
    },
    ...ruleColumns(grid, section, voice),
    {
      heading: columns.na,
      cell: (item) => (isAsking(item) && item.naAllowed ? texts.mayNotApply : ""),
      optional,
    },
    { heading: columns.owner, cell: ({ owner }) => maybe(owner), optional },
    { heading: columns.due, cell: ({ due }) => (due ? showDate(due, voice) : ""), optional },
  ];
}

function ruleColumns(grid: Grid, section: Section, voice: Voice): readonly Column<Item>[] {
  const { rule } = grid;
  if (rule.kind === "points") return pointsColumns(roleOf(section), voice.texts);
  const { star, columns } = voice.texts;
  if (rule.kind === "named")
    return [{ heading: columns.required, cell: (item) => asked(item, 1, grid, voice) }];
  return rule.stars.map((level) => ({
    heading: star(level),
    cell: (item) => asked(item, level, grid, voice),
  }));
}

function asked(item: Item, star: number, grid: Grid, voice: Voice): string {
  if (isAsking(item)) return requirementOf(item, star, voice);
  if (item.kind !== "prerequisite") return voice.texts.pending;
  return item.of.length > 0 ? voice.texts.needs(titlesOf(grid, item.of, voice)) : "—";
}

const pointsColumns = (role: SectionRole, texts: ExplainTexts): readonly Column<Item>[] => [
  {
    heading: texts.columns.points,
    cell: (item) => (isScored(item) ? String(item.max) : texts.pending),
  },
  {
    heading: texts.columns.marking,
    cell: (item) => (isScored(item) ? marking(item, role, texts) : ""),
    optional: true,
  },
];

function marking(item: ScoredItem, role: SectionRole, texts: ExplainTexts): string {
  if (item.kind === "occurrences") return texts.each[role](item.each, item.max);
  const { max, step } = item;
  return step === max ? texts.allOrNothing[role](max) : texts.inSteps[role](max, step);
}
