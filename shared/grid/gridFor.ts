import { deepFreeze } from "../base/deepFreeze.ts";
import type { BranchTraits } from "./branch.ts";
import type { Grid, Item } from "./grid.ts";

const known = new WeakMap<Grid, Map<string, Grid>>();

/**
 * The grid as it applies to one branch: where an item depends on the branch's type or category, the
 * first variant that fits gives its note and requirement; named stars held since an earlier year fulfil
 * the prerequisites that ask for them. Same id, version and items: a grid for a branch is again a grid.
 * What is not known of the branch leaves the item as the standard has it.
 */
export function gridFor(grid: Grid, traits: BranchTraits): Grid {
  if (!grid.sections.some(({ items }) => items.some(depends))) return grid;
  const held = [...(traits.held ?? [])].sort();
  const key = JSON.stringify([traits.type, traits.category, held]);
  const made = known.get(grid)?.get(key);
  if (made) return made;
  const sections = grid.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => itemFor(item, traits)),
  }));
  const result = deepFreeze({ ...grid, sections });
  if (Object.isFrozen(grid)) keep(grid, key, result);
  return result;
}

function keep(grid: Grid, key: string, result: Grid): void {
  const ofGrid = known.get(grid) ?? new Map<string, Grid>();
  // A grid meets few kinds of branches; more would be somebody playing with us.
  if (ofGrid.size < 200) ofGrid.set(key, result);
  known.set(grid, ofGrid);
}

const depends = (item: Item) => item.kind === "prerequisite" || "variants" in item;

function itemFor(item: Item, traits: BranchTraits): Item {
  if (item.kind === "prerequisite")
    return { ...item, of: item.of.filter((star) => !traits.held?.includes(star)) };
  if (!("variants" in item)) return item;
  const variant = item.variants?.find(
    ({ types, categories }) => fits(types, traits.type) && fits(categories, traits.category),
  );
  if (!variant) return item;
  const asks = "requires" in variant ? { requires: variant.requires } : {};
  return { ...item, note: variant.note, ...asks } as Item;
}

const fits = (asked: readonly unknown[] | undefined, trait: unknown) =>
  asked === undefined || asked.includes(trait);
