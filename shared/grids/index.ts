import { deepFreeze } from "../base/deepFreeze.ts";
import type { Grid } from "../grid/grid.ts";
import { dongguan33 } from "./dongguan33.ts";
import { taihu42 } from "./taihu42.ts";

/** The grids shipped with the product. A new one is one data file and one line here. */
export const grids: readonly Grid[] = deepFreeze([taihu42, dongguan33]);

/** A shipped grid by its id. */
export const gridById = (id: string): Grid | undefined => grids.find((grid) => grid.id === id);
