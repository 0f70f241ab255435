import { grids as shipped } from "../../shared/index.ts";
import { readOwn } from "../store/grids.ts";
import { type Act, done } from "./act.ts";

/** The grids in force: those of this release, then the district's own. */
export const grids: Act<"grids"> = ({ sql }) =>
  done(200, {
    grids: [
      ...shipped.map(({ id, version, title }) => ({ id, version, title, own: false })),
      ...readOwn(sql).map(({ title, ...own }) => ({ ...own, title: JSON.parse(title), own: true })),
    ],
  });
