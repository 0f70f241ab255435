import { expect, it } from "vitest";
import { openWorkbook } from "../../../addin/excel/index.ts";
import { asPage } from "../support/gridSheet.ts";
import { startOffice } from "../support/officeInNode.ts";

it("a file goes to Excel as it is, and a host with one workbook says that it cannot", async () => {
  const office = startOffice();
  asPage(office);
  try {
    const file = Uint8Array.from({ length: 20_000 }, (_, at) => at % 251);
    const opened = await openWorkbook(file);
    const sent = JSON.stringify(office.syncs().map(({ request }) => request));
    expect(sent).toContain(Buffer.from(file).toString("base64"));
    expect(opened).toMatchObject({ ok: false, issues: [{ code: "host.failed" }] });
    expect(office.misses).toEqual([]);
  } finally {
    office.dispose();
  }
});
