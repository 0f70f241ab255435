import type { CodesReply } from "../../shared/index.ts";
import { writeCsv } from "./table/writeCsv.ts";
import type { View } from "./view.ts";

const head = [
  ...["编号 Number", "角色 Role", "支部编号 Branch id", "支部 Branch", "单位 Unit"],
  ...["负责单位 Units", "负责阶段 Stages", "访问码 Code", "有效期至 Valid until"],
];

/** Codes as a table for Excel, which takes a file for UTF-8 where it begins with a mark. */
export const codesTable: View<CodesReply> = {
  headers: {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="xingji-codes.csv"',
  },
  make: ({ codes, expires }) => {
    const rows = codes.map((one) => [
      ...[String(one.number), one.role, one.branch ?? "", one.name ?? "", one.unit ?? ""],
      ...[
        (one.units ?? []).join(" "),
        (one.stages ?? []).join(" "),
        one.code,
        expires.slice(0, 10),
      ],
    ]);
    return writeCsv({ head, rows });
  },
};
