import { deepFreeze } from "../base/deepFreeze.ts";
import type { Grid } from "../grid/grid.ts";
import { baiying } from "./baiying.ts";
import { dongguan33 } from "./dongguan33.ts";
import { fiveGoodSchool } from "./fiveGoodSchool.ts";
import { gongyiBranch } from "./gongyiBranch.ts";
import { gongyiMemberStars } from "./gongyiMemberStars.ts";
import { huangli } from "./huangli.ts";
import { huxiTargets } from "./huxiTargets.ts";
import { luanchuan } from "./luanchuan.ts";
import { organsFiveStars } from "./organsFiveStars.ts";
import { taihu42 } from "./taihu42.ts";
import { taihuMemberStars } from "./taihuMemberStars.ts";

/** The grids shipped with the product. A new one is one data file and one line here. */
export const grids: readonly Grid[] = deepFreeze([
  taihu42,
  dongguan33,
  huangli,
  organsFiveStars,
  gongyiBranch,
  fiveGoodSchool,
  baiying,
  luanchuan,
  taihuMemberStars,
  gongyiMemberStars,
  huxiTargets,
]);

/** A shipped grid by its id. */
export const gridById = (id: string): Grid | undefined => grids.find((grid) => grid.id === id);
