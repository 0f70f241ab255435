import { Button } from "@fluentui/react-components";
import { useState } from "react";
import {
  type CycleReply,
  type CyclesReply,
  failure,
  type Result,
  success,
} from "../../../../../shared/index.ts";
import { draftOf, newCycle, nextCycle } from "../../../district/cycleDraft.ts";
import type { DistrictClient } from "../../../district/districtClient.ts";
import { useAsked, useDistrict } from "../../../district/useDistrict.ts";
import { land } from "../../../land.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { useSay } from "../../../useSay.ts";
import { CycleEditor } from "./CycleEditor.tsx";
import { StartYear } from "./StartYear.tsx";
import { Waiting } from "./Waiting.tsx";

interface Props {
  readonly year: number;
  readonly heads: CyclesReply["cycles"];
}

/** A year as it stands, and where nobody has set it yet: as the year before was. */
export function SetupYear({ year, heads }: Props) {
  const { current } = useDistrict();
  const { t } = useDistrictText();
  const before = heads.find((head) => head.year < year);
  const asked = useAsked(`cycle ${year}`, (client) => read(client, year, before?.year));
  const [editing, setEditing] = useState<CycleReply | null>(null);
  const [saved, setSaved] = useState(false);
  const units = useAsked("units", (client) => client.units());
  if (asked.value === undefined) return <Waiting asked={[asked]} />;
  const base = editing ?? asked.value;
  const isNewer = asked.value.revision > base.revision;
  const reload = () => setEditing(asked.value ?? null);
  return (
    <div className="steps">
      {isNewer && (
        <div className="bar warning">
          <div className="bar-body">
            <p>{t("year.changedElsewhere")}</p>
            <Button size="small" onClick={reload}>
              {t("year.reload")}
            </Button>
          </div>
        </div>
      )}
      {year > current && <StartYear year={year} isSet={asked.value.revision > 0} />}
      <CycleEditor
        key={base.revision}
        base={base}
        units={units.value?.units ?? []}
        onEdit={() => {
          setSaved(false);
          setEditing((before) => before ?? base);
        }}
        onSaved={() => {
          setSaved(true);
          setEditing(null);
        }}
      />
      {saved && <Saved />}
    </div>
  );
}

/** Takes the focus that the form loses when it is drawn anew. */
function Saved() {
  const { t } = useDistrictText();
  useSay(t("year.saved"));
  return (
    <p className="done" tabIndex={-1} ref={land}>
      {t("year.saved")}
    </p>
  );
}

/** A year that nobody has set begins as the one before it; revision 0 says that it is not there. */
async function read(
  client: DistrictClient,
  year: number,
  before: number | undefined,
): Promise<Result<CycleReply>> {
  const found = await client.cycle(year);
  if (found.ok) return success({ ...found.value, cycle: draftOf(found.value.cycle) });
  if (found.issues.some(({ code }) => code !== "request.notFound")) return found;
  const last = before === undefined ? undefined : await client.cycle(before);
  if (last && !last.ok) return failure(...last.issues);
  const cycle = last ? draftOf(nextCycle(last.value.cycle, year)) : newCycle(year);
  return success({ cycle, state: "open", revision: 0 });
}
