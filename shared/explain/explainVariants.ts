import { branchCategoryNames, branchTypeNames } from "../grid/branch.ts";
import { type Grid, type Item, isAsking, type Section, starsOf } from "../grid/grid.ts";
import { bullets, plain } from "./markdown.ts";
import { figureOf } from "./requirementOf.ts";
import type { Voice } from "./voice.ts";

type Variant = NonNullable<Extract<Item, { variants?: unknown }>["variants"]>[number];

/** What the items of a section ask of branches of certain types and fields, in the order they are tried. */
export function explainVariants(grid: Grid, section: Section, voice: Voice): readonly string[] {
  const { texts } = voice;
  const lines = section.items.flatMap((item) =>
    variantsOf(item).map((variant) =>
      texts.variant(
        texts.items([plain(item.id)]),
        who(variant, voice),
        voice.say(variant.note) + asks(grid, item, variant, texts),
      ),
    ),
  );
  if (lines.length === 0) return [];
  return [`**${texts.chapters.variants}**`, texts.variantsHow, ...bullets(lines)];
}

const variantsOf = (item: Item): readonly Variant[] =>
  ("variants" in item ? item.variants : undefined) ?? [];

function who({ types = [], categories = [] }: Variant, { texts, say }: Voice): string {
  const parts = [
    ...(types.length > 0
      ? [texts.types(texts.list(types.map((t) => say(branchTypeNames[t]))))]
      : []),
    ...(categories.length > 0
      ? [texts.categories(texts.list(categories.map((c) => say(branchCategoryNames[c]))))]
      : []),
  ];
  return parts.length > 0 ? texts.list(parts) : texts.everyBranch;
}

/** The requirement that takes the place of the item's own. */
function asks(grid: Grid, item: Item, variant: Variant, texts: Voice["texts"]): string {
  if (!isAsking(item) || !("requires" in variant) || variant.requires === undefined) return "";
  const requires: Readonly<Record<string, number | true>> = variant.requires;
  const named = grid.rule.kind === "named";
  const figures = (named ? [1] : starsOf(grid)).flatMap((star) => {
    const asked = requires[String(star)];
    if (asked === undefined) return [];
    const figure = figureOf(item.kind, asked);
    return [named ? figure : `${texts.star(star)} ${figure}`];
  });
  return texts.asks(figures.length > 0 ? texts.list(figures) : texts.asksNothing);
}
