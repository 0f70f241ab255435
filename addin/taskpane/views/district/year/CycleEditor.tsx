import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CycleReply, UnitsReply } from "../../../../../shared/index.ts";
import { stageOrder } from "../../../district/cycleDraft.ts";
import {
  CycleFormContext,
  changed,
  issuesByPlace,
  withPlaces,
} from "../../../district/cycleForm.ts";
import { useWrite } from "../../../district/useDistrict.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { usePart } from "../../../usePane.ts";
import { IssueBar } from "../../IssueBar.tsx";
import { Spin } from "../../Spin.tsx";
import { TextField } from "./fields.tsx";
import { GridPolicies } from "./GridPolicies.tsx";
import { NoticeFields } from "./NoticeFields.tsx";
import { Overrides } from "./Overrides.tsx";
import { StageFields } from "./StageFields.tsx";

interface Props {
  readonly base: CycleReply;
  readonly units: UnitsReply["units"];
  /** once something was changed: from then on news of the server do not replace it */
  readonly onEdit: () => void;
  readonly onSaved: () => void;
}

/** The form of a year. What the server finds wrong stands beside its field, and once more above the button. */
export function CycleEditor({ base, units, onEdit, onSaved }: Props) {
  const [draft, setDraft] = useState(base.cycle);
  const { busy, issues, run } = useWrite();
  const grids = usePart("grids");
  const { t, locale } = useDistrictText();
  const wrong = issuesByPlace(issues, t);
  const settled = base.state !== "open";
  const form = {
    draft,
    change: (place: Parameters<typeof changed>[1], to: unknown) => {
      onEdit();
      setDraft((before) => changed(before, place, to));
    },
    issueAt: (place: readonly (string | number)[]) => wrong.get(place.join(".")),
  };
  const save = async () => {
    if (await run((client, key) => client.putCycle(draft, base.revision, key))) onSaved();
  };
  return (
    <CycleFormContext value={form}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {settled && <p>{t("year.settled")}</p>}
        <fieldset className="year-form" disabled={settled}>
          <p className="muted">{t("year.beijing")}</p>
          <TextField label={t("year.name")} place={["name"]} max={120} />
          {stageOrder.map((stage, index) => (
            <StageFields key={stage} stage={stage} index={index} />
          ))}
          <Overrides units={units} />
          <NoticeFields />
          <GridPolicies />
        </fieldset>
        {issues.length > 0 && (
          <IssueBar issues={withPlaces(issues, t, grids, locale)} title={t("year.notSaved")} />
        )}
        {!settled && (
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={busy}
            {...(busy ? { icon: <Spin /> } : {})}
          >
            {t(busy ? "year.saving" : "year.save")}
          </Button>
        )}
      </form>
    </CycleFormContext>
  );
}
