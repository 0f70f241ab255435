import { text } from "../../base/text.ts";
import {
  importReplySchema,
  logQuerySchema,
  logReplySchema,
  verificationSchema,
} from "../records.ts";
import { routes } from "./route.ts";

/** What is kept of a district: who did what, all of it as a file, and whether it is as it was written. */
export const recordRoutes = routes({
  log: {
    method: "get",
    path: "/districts/:district/log",
    summary: text("操作日志：谁做了、看了什么", "The log: who did and saw what"),
    who: ["coordinator", "operator"],
    query: logQuerySchema,
    reply: { status: 200, body: logReplySchema },
  },
  exportDistrict: {
    method: "get",
    path: "/districts/:district/export",
    summary: text(
      "导出全区数据（不含访问码和令牌）",
      "All of a district as a file, without codes and tokens",
    ),
    who: ["coordinator", "operator"],
    raw: "application/x-ndjson",
    long: true,
    reply: { status: 200 },
  },
  importDistrict: {
    method: "post",
    path: "/districts/:district/import",
    summary: text(
      "把导出文件导入尚未建立的区，访问码须重新发放",
      "Bring an export into a district that is not there yet; codes are issued anew",
    ),
    who: ["operator"],
    size: "import",
    raw: "application/x-ndjson",
    long: true,
    fresh: true,
    once: true,
    reply: { status: 201, body: importReplySchema },
  },
  verification: {
    method: "get",
    path: "/districts/:district/verification",
    summary: text(
      "核验提交链、日志链和各项结果",
      "Whether the chains and the results in them are as they were written",
    ),
    who: ["coordinator", "operator", "observer"],
    long: true,
    reply: { status: 200, body: verificationSchema },
  },
});
