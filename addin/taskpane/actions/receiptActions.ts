import { failure, issue, type Receipt, type Result } from "../../../shared/index.ts";
import type { Deps } from "./deps.ts";

/** Writing a receipt into the sheet it belongs to: only when somebody asks for it. */
export function receiptActions({ store, excel }: Deps) {
  /** Without a sheet, the one in front is meant. */
  function writeReceipt(
    receipt: Receipt,
    sheet: string | undefined,
  ): Promise<Result<{ sheet: { name: string }; cell: string }>> {
    const { host, sheet: front } = store.get();
    const id = sheet ?? front.reading?.sheet.id;
    if (id === undefined || host.phase !== "ready")
      return Promise.resolve(failure(issue("sheet.none", undefined)));
    return excel.writeReceipt(id, receipt);
  }

  return { writeReceipt };
}
