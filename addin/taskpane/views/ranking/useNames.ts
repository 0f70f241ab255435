import { useMemo } from "react";
import type { Grid } from "../../../../shared/index.ts";
import { starName } from "../../texts/words.ts";
import { usePart } from "../../usePane.ts";

export interface Names {
  readonly gridOf: (id: string) => Grid | undefined;
  readonly gridName: (id: string) => string;
  /** as the row's own grid calls it */
  readonly starOf: (star: number, grid: string) => string;
}

/** How grids and their stars are called; a grid that the pane does not know goes by its id. */
export function useNames(): Names {
  const grids = usePart("grids");
  const { locale } = usePart("view");
  return useMemo(() => {
    const gridOf = (id: string) => grids.find((grid) => grid.id === id);
    const gridName = (id: string) => {
      const grid = gridOf(id);
      return grid ? (grid.short ?? grid.title)[locale] : id;
    };
    const starOf = (star: number, grid: string) => starName(locale, star, gridOf(grid));
    return { gridOf, gridName, starOf };
  }, [grids, locale]);
}
