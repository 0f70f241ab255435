import { text } from "../../base/text.ts";
import {
  decisionReplySchema,
  publicationSchema,
  publicQuerySchema,
  recordQuerySchema,
  recordReplySchema,
  recordsReplySchema,
} from "../decisions.ts";
import { everybody } from "../vocabulary.ts";
import { routes } from "./route.ts";

/** What is decided, the records that seal it, and what of it is made known. */
export const decisionRoutes = routes({
  decision: {
    method: "get",
    path: "/cycles/:year/decisions/:grid",
    summary: text(
      "按规则现在的评定结果、依据和理由",
      "What the rules come to now, what they were given, and every reason",
    ),
    who: ["coordinator"],
    tagged: true,
    reply: { status: 200, body: decisionReplySchema },
  },
  records: {
    method: "get",
    path: "/cycles/:year/records",
    summary: text("评定记录：各版本及其变化", "The records of decisions, and what each changed"),
    who: ["coordinator"],
    reply: { status: 200, body: recordsReplySchema },
  },
  record: {
    method: "get",
    path: "/cycles/:year/records/:grid",
    summary: text("一份封存的评定记录，可自行核验", "A sealed record that anybody can verify"),
    who: ["coordinator"],
    query: recordQuerySchema,
    reply: { status: 200, body: recordReplySchema },
  },
  publication: {
    method: "get",
    path: "/cycles/:year/publication",
    summary: text("通报：已公布的结果", "The circular: what was published"),
    who: everybody,
    reply: { status: 200, body: publicationSchema },
    views: ["text/html", "text/csv"],
  },
  publicPage: {
    method: "get",
    path: "/public/:district",
    summary: text("公开页：只有已公布的结果", "The public page: only what was published"),
    who: [],
    query: publicQuerySchema,
    tagged: true,
    public: true,
    reply: { status: 200, body: publicationSchema },
    views: ["text/html"],
  },
});
