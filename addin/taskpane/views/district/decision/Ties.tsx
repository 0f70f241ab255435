import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Level } from "../../../../../shared/index.ts";
import { type Decided, roomAtLine } from "../../../district/decided.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Opens } from "../parts/Opens.tsx";
import { ReasonForm } from "../parts/ReasonForm.tsx";
import { useEnter } from "../parts/useEnter.ts";
import { Branches } from "./Branches.tsx";

interface Props {
  readonly level: Level;
  readonly decided: Decided;
}

/** All who share the last place: nobody is left out by the tool, a person chooses and says why. */
export function Ties({ level, decided }: Props) {
  const { t } = useDistrictText();
  const room = roomAtLine(decided.decision.outcomes, level.tiedAtLine);
  const tied = level.tiedAtLine;
  return (
    <div className="ties">
      <h3 className="way-title">{t("deciding.tied", { n: tied.length })}</h3>
      <Branches ids={tied} decided={decided} />
      {room !== undefined && <p className="muted">{t("deciding.tiedRoom", { n: room })}</p>}
      {room !== undefined && decided.reply.state === "open" && (
        <Opens label={t("deciding.chooseTied")}>
          {(close) => <ChooseForm level={level} decided={decided} room={room} onClose={close} />}
        </Opens>
      )}
    </div>
  );
}

interface FormProps extends Props {
  readonly room: number;
  readonly onClose: () => void;
}

function ChooseForm({ level: { star, tiedAtLine }, decided, room, onClose }: FormProps) {
  const { t } = useDistrictText();
  const { busy, issues, enter } = useEnter();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string, isChosen: boolean) =>
    setChosen(new Set([...chosen].filter((one) => one !== id).concat(isChosen ? [id] : [])));
  const fault =
    chosen.size === room ? undefined : t("deciding.chooseCount", { n: room, chosen: chosen.size });
  return (
    <ReasonForm
      send={t("deciding.chooseSend")}
      busy={busy}
      issues={issues}
      fault={fault}
      onCancel={onClose}
      onSend={({ reason, office }) =>
        enter([...chosen].map((branch) => ({ kind: "chosen", branch, star, reason, office })))
      }
    >
      <fieldset className="choices">
        <legend>{t("deciding.chooseLegend", { n: room })}</legend>
        {tiedAtLine.map((id) => (
          <Checkbox
            key={id}
            label={`${decided.nameOf(id)} ${decided.unitOf(id)}`.trim()}
            checked={chosen.has(id)}
            onChange={(_, { checked }) => toggle(id, checked === true)}
          />
        ))}
      </fieldset>
    </ReasonForm>
  );
}
