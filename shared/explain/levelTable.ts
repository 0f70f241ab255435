import { type Grid, itemsOf, starsOf } from "../grid/grid.ts";
import { askedAt } from "./count.ts";
import type { ExplainTexts } from "./explainTexts.ts";
import { type Column, table } from "./markdown.ts";
import type { Voice } from "./voice.ts";

/**
 * The stars with their names and what each takes; no star where the standard has a name for it. A number
 * of named stars takes nothing more, so only those with names stand there.
 */
export function levelTable(grid: Grid, { texts, say }: Voice): readonly string[] {
  const { rule, levelNames = {} } = grid;
  const nameOf = (star: number) => levelNames[String(star)];
  const named = rule.kind === "named";
  const levels = [0, ...starsOf(grid)].filter((star) => nameOf(star) || (star > 0 && !named));
  const name = (star: number) => {
    const found = nameOf(star);
    return found ? say(found) : "";
  };
  const columns = [
    { heading: texts.columns.star, cell: named ? texts.held : texts.star },
    { heading: texts.columns.name, cell: name, optional: true } as const,
    ...takes(grid, texts),
  ];
  return levels.length > 0 ? [table(levels, columns)] : [];
}

/** What a star takes: so many items, or so many points. */
function takes(grid: Grid, { columns, itemCount, line }: ExplainTexts): readonly Column<number>[] {
  const { rule } = grid;
  if (rule.kind === "named") return [];
  const items = itemsOf(grid);
  if (rule.kind === "tiers")
    return [
      {
        heading: columns.itemsAsked,
        cell: (star) => (star > 0 ? itemCount(askedAt(items, star)) : "—"),
      },
    ];
  const lines = new Map(rule.bands.map(({ star, atLeast }) => [star, line(atLeast)]));
  return [{ heading: columns.line, cell: (star) => lines.get(star) ?? "—" }];
}
