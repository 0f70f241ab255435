import { text } from "../../base/text.ts";
import { codesReplySchema, districtReplySchema } from "../replies.ts";
import { codesRequestSchema, districtSchema } from "../wire.ts";
import { routes } from "./route.ts";

/** Districts and who is let into them. */
export const districtRoutes = routes({
  createDistrict: {
    method: "post",
    path: "/districts",
    summary: text("新建或更新一个区", "Make a district or bring it up to date"),
    who: ["operator"],
    body: districtSchema,
    size: "bulk",
    once: true,
    reply: { status: 201, again: 200, body: districtReplySchema },
  },
  issueCodes: {
    method: "post",
    path: "/districts/:district/codes",
    summary: text("批量发放一次性访问码", "Hand out access codes, each shown once"),
    who: ["coordinator", "operator"],
    body: codesRequestSchema,
    size: "bulk",
    once: true,
    views: ["text/html", "text/csv"],
    reply: { status: 201, body: codesReplySchema },
  },
});
