import { text } from "../../base/text.ts";
import {
  addedGridSchema,
  gridFileSchema,
  gridQuerySchema,
  gridReplySchema,
  gridsReplySchema,
} from "../grids.ts";
import { everybody } from "../vocabulary.ts";
import { routes } from "./route.ts";

/** What branches are rated by. */
export const gridRoutes = routes({
  grids: {
    method: "get",
    path: "/grids",
    summary: text(
      "可用的评分表：随产品提供的和本区自定的",
      "The grids: shipped and the district's own",
    ),
    who: everybody,
    reply: { status: 200, body: gridsReplySchema },
  },
  grid: {
    method: "get",
    path: "/grids/:grid",
    summary: text("一张评分表的全部内容", "A grid, whole"),
    who: everybody,
    query: gridQuerySchema,
    tagged: true,
    reply: { status: 200, body: gridReplySchema },
  },
  addGrid: {
    method: "post",
    path: "/grids",
    summary: text(
      "发布本区自定的评分表；已发布的版本不再改变",
      "Publish an own grid; a version once published never changes",
    ),
    who: ["coordinator"],
    body: gridFileSchema,
    size: "usual",
    once: true,
    reply: { status: 201, again: 200, body: addedGridSchema },
  },
});
