import { type Grid, type Item, roleOf, type Section } from "../grid/grid.ts";
import { askedAt, pendingIn, pointsOf } from "./count.ts";
import { type Column, table } from "./markdown.ts";
import { titlesOf } from "./titlesOf.ts";
import type { Voice } from "./voice.ts";

/** The sections side by side, with what each comes to. */
export function sectionTable(grid: Grid, voice: Voice): string {
  const { texts, say } = voice;
  const { section, star, itemCount } = texts.columns;
  return table(grid.sections, [
    {
      heading: grid.rule.kind === "named" ? star : section,
      cell: ({ title }) => say(title),
    },
    { heading: itemCount, cell: ({ items }) => String(items.length) },
    ...columnsOf(grid, voice),
  ]);
}

function columnsOf(grid: Grid, voice: Voice): readonly Column<Section>[] {
  const { rule } = grid;
  if (rule.kind === "points") return pointsColumns(grid, voice);
  if (rule.kind === "named") return namedColumns(grid, voice);
  return rule.stars.map((star) => ({
    heading: voice.texts.star(star),
    cell: ({ items }) => String(askedAt(items, star)),
  }));
}

function pointsColumns({ sections }: Grid, { texts }: Voice): readonly Column<Section>[] {
  const alike = sections.every((section) => roleOf(section) === "base");
  const role = (section: Section) => (alike ? "" : texts.roles[roleOf(section)]);
  return [
    { heading: texts.columns.points, cell: ({ items }) => texts.list(settled(items, texts)) },
    { heading: texts.columns.role, cell: role, optional: true },
    {
      heading: texts.columns.cap,
      cell: ({ cap }) => (cap === undefined ? "" : String(cap)),
      optional: true,
    },
  ];
}

/** Points as far as they are known. */
const settled = (items: readonly Item[], { pending }: Voice["texts"]): readonly string[] => [
  ...(pointsOf(items) > 0 ? [String(pointsOf(items))] : []),
  ...(pendingIn(items).length > 0 ? [pending] : []),
];

const namedColumns = (grid: Grid, voice: Voice): readonly Column<Section>[] => [
  {
    heading: voice.texts.columns.prerequisite,
    cell: ({ items }) => titlesOf(grid, taken(items), voice),
    optional: true,
  },
  {
    heading: voice.texts.columns.decidedBy,
    cell: ({ decidedBy }) => (decidedBy ? voice.say(decidedBy) : ""),
    optional: true,
  },
];

const taken = (items: readonly Item[]) => [
  ...new Set(items.flatMap((item) => (item.kind === "prerequisite" ? item.of : []))),
];
