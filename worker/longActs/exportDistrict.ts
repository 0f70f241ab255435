import { exportPages } from "../export/exportPages.ts";
import { streamOf } from "../export/streamOf.ts";
import { districtOf } from "../store/districts.ts";
import type { LongAct } from "./longAct.ts";

/** All of the district as a stream of lines. What happens meanwhile is not in it. */
export const exportDistrict: LongAct<"exportDistrict"> = ({ sql, now, log, request }) => {
  const { id, cycle } = districtOf(sql);
  const headers = {
    "content-type": "application/x-ndjson; charset=utf-8",
    "content-disposition": `attachment; filename="${id}-${cycle}.ndjson"`,
  };
  if (request.method === "HEAD") return new Response(null, { headers });
  log("exportDistrict", "");
  return new Response(streamOf(exportPages(sql, now)), { headers });
};
