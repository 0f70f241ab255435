import { text } from "../../base/text.ts";
import { ledgerQuerySchema, ledgerReplySchema, ledgerRequestSchema } from "../ledger.ts";
import { everybody } from "../vocabulary.ts";
import { routes } from "./route.ts";

/** What people establish besides marks; who may enter and see which kind: `ledgerRules`. */
export const ledgerRoutes = routes({
  ledger: {
    method: "get",
    path: "/cycles/:year/ledger",
    summary: text(
      "台账：申报、否决、抽查、整改、公示等记录",
      "The ledger: applications, vetoes, inspections, rectification, notice",
    ),
    who: everybody,
    query: ledgerQuerySchema,
    reply: { status: 200, body: ledgerReplySchema },
  },
  addLedger: {
    method: "post",
    path: "/cycles/:year/ledger",
    summary: text("登记台账，一并写入或一条都不写", "Enter into the ledger, all or none"),
    who: ["branch", "reviewer", "coordinator"],
    body: ledgerRequestSchema,
    size: "bulk",
    once: true,
    reply: { status: 201, body: ledgerReplySchema },
  },
});
