import { type Grid, itemsOf, roleOf } from "../grid/grid.ts";
import { bullets, plain } from "./markdown.ts";
import type { Voice } from "./voice.ts";

/** What the grid is, whom it is for, where it comes from, and what is still open in it. */
export const explainHead = (grid: Grid, voice: Voice): readonly string[] => [
  `# ${voice.say(grid.title)}`,
  voice.texts.origin,
  ...bullets(factsOf(grid, voice)),
  ...pendingOf(grid, voice),
];

function factsOf(grid: Grid, { texts, say }: Voice): readonly string[] {
  const { source, subject = "branch", audience, id, version, sections, noticeDays } = grid;
  const { facts, labelled } = texts;
  const clause = source.clause === undefined ? [] : [plain(source.clause)];
  return [
    labelled(facts.source, [say(source.document), ...clause].join(" ")),
    labelled(facts.subject, texts.subjects[subject]),
    ...(audience ? [labelled(facts.audience, say(audience))] : []),
    labelled(facts.contents, texts.contents(sections.length, itemsOf(grid).length)),
    ...(noticeDays === undefined ? [] : [labelled(facts.notice, texts.days(noticeDays))]),
    labelled(facts.grid, texts.grid(id, version)),
  ];
}

/** Items that the coordinator has to complete: of the grid itself no star comes before, the others count nothing. */
function pendingOf({ sections }: Grid, { texts }: Voice): readonly string[] {
  const open = sections.flatMap((section) =>
    section.items.filter(({ kind }) => kind === "pending").map(({ id }) => ({ id, section })),
  );
  const itemsWhere = (isBase: boolean) =>
    open
      .filter(({ section }) => (roleOf(section) === "base") === isBase)
      .map(({ id }) => plain(id));
  const base = itemsWhere(true);
  const more = itemsWhere(false);
  return [
    ...(base.length > 0 ? [`> ${texts.pendingBase(texts.items(base))}`] : []),
    ...(more.length > 0 ? [`> ${texts.pendingMore(texts.items(more))}`] : []),
  ];
}
