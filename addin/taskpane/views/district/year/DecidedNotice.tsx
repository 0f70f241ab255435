import { type Cycle, readLedger, success } from "../../../../../shared/index.ts";
import { beijingDay } from "../../../district/beijing.ts";
import { type DecisionView, readDecision } from "../../../district/decisionView.ts";
import type { DistrictClient } from "../../../district/districtClient.ts";
import { newestRecords, noticeState } from "../../../district/noticeState.ts";
import { useAsked, useDistrict } from "../../../district/useDistrict.ts";
import { NoticeForm } from "./NoticeForm.tsx";
import { NoticePosted } from "./NoticePosted.tsx";
import { Objections } from "./Objections.tsx";
import { Publish } from "./Publish.tsx";
import { Waiting } from "./Waiting.tsx";

/** What was decided, on its way to being published. */
export function DecidedNotice({ cycle }: { readonly cycle: Cycle }) {
  const { year } = useDistrict();
  const ledger = useAsked(`ledger ${year}`, (client) => client.ledger(year));
  const decided = useAsked(`decided ${year}`, (client) => readDecided(client, year));
  if (!ledger.value || !decided.value) return <Waiting asked={[ledger, decided]} />;
  const read = readLedger(ledger.value);
  const { records, views } = decided.value;
  const state = noticeState(read, records, beijingDay(Date.now()));
  return (
    <>
      {read.notice && state && <NoticePosted notice={read.notice.body} state={state} />}
      <NoticeForm
        key={read.notice?.number ?? 0}
        cycle={cycle}
        views={views}
        before={read.notice?.body}
      />
      {read.notice && <Objections objections={read.objections} views={views} />}
      <Publish cycle={cycle} state={state} />
    </>
  );
}

/** The records, and what each newest one decided. */
async function readDecided(client: DistrictClient, year: number) {
  const found = await client.records(year);
  if (!found.ok) return found;
  const { records } = found.value;
  const views: DecisionView[] = [];
  for (const { grid } of newestRecords(records)) {
    const reply = await client.decision(year, grid);
    if (!reply.ok) return reply;
    const view = readDecision(reply.value);
    if (view) views.push(view);
  }
  return success({ records, views });
}
