import type { Overview } from "../../../shared/index.ts";
import { type Table, toTable } from "../table/table.ts";
import { writeCsv } from "../table/writeCsv.ts";
import { writeXlsx, xlsxType } from "../table/writeXlsx.ts";
import type { View } from "../view.ts";
import { overviewColumns } from "./columns.ts";

/** A table that is not whole says so in its last row: nobody shall take a part for the ranking. */
function tableOf({ rows, of, next }: Overview): Table {
  const table = toTable(overviewColumns, rows);
  if (next === undefined) return table;
  const more = `共 ${of} 行，未完：下一页 after=${next}；${of} rows in all, more with after=${next}`;
  return { ...table, rows: [...table.rows, [null, null, null, null, more]] };
}

const attached = (file: string) => ({ "content-disposition": `attachment; filename="${file}"` });

/** The overview as a table for any program. */
export const overviewCsv: View<Overview> = {
  headers: { "content-type": "text/csv; charset=utf-8", ...attached("xingji-overview.csv") },
  make: (reply) => writeCsv(tableOf(reply)),
};

/** The overview as a workbook. */
export const overviewXlsx: View<Overview> = {
  headers: { "content-type": xlsxType, ...attached("xingji-overview.xlsx") },
  make: (reply) => writeXlsx("排名 Ranking", tableOf(reply)),
};
