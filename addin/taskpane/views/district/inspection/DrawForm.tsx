import { Button } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { Applicant, SampleRule } from "../../../../../shared/index.ts";
import { drawSize } from "../../../district/inspectionRows.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { IssueBar } from "../../IssueBar.tsx";
import { Spin } from "../../Spin.tsx";
import { Choice } from "../parts/Choice.tsx";
import { TextField } from "../parts/TextField.tsx";
import { useEnter } from "../parts/useEnter.ts";

interface Props {
  readonly grid: string;
  readonly star: number;
  readonly applicants: readonly Applicant[];
  readonly onClose: () => void;
}

/** How many are drawn, and by which seed; the district draws and keeps seed, list and result. */
export function DrawForm({ grid, star, applicants, onClose }: Props) {
  const { t } = useDistrictText();
  const [percent, setPercent] = useState("20");
  const [atLeast, setAtLeast] = useState("1");
  const [rounding, setRounding] = useState<SampleRule["rounding"]>("ceil");
  const [seed, setSeed] = useState("");
  const [tried, setTried] = useState(false);
  const { busy, issues, enter } = useEnter();
  const faults = {
    percent: isPercent(percent) ? undefined : t("deciding.percentFault"),
    atLeast: /^\d{1,5}$/.test(atLeast) ? undefined : t("deciding.atLeastFault"),
    seed: isSeed(seed) ? undefined : t("deciding.seedFault"),
  };
  const rule: SampleRule = { percent: Number(percent), atLeast: Number(atLeast), rounding };
  const isRule = faults.percent === undefined && faults.atLeast === undefined;
  const size = isRule ? drawSize(rule, applicants) : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || !isRule || faults.seed !== undefined) return;
    if (await enter([{ kind: "draw", grid, star, seed: seed.trim(), rule }])) onClose();
  };
  return (
    <form className="form reason-form" noValidate onSubmit={(event) => void submit(event)}>
      <div className="two">
        <TextField
          label={t("deciding.percent")}
          value={percent}
          error={faults.percent}
          onChange={setPercent}
        />
        <TextField
          label={t("deciding.atLeast")}
          value={atLeast}
          error={faults.atLeast}
          onChange={setAtLeast}
        />
        <Choice
          label={t("deciding.member.rounding")}
          value={rounding}
          options={[
            ["floor", t("deciding.option.floor")],
            ["round", t("deciding.option.round")],
            ["ceil", t("deciding.option.ceil")],
          ]}
          onChoose={setRounding}
        />
      </div>
      {size && <p role="status">{t("deciding.drawSize", size)}</p>}
      <p className="muted">{t("deciding.drawHint")}</p>
      <TextField
        label={t("deciding.seed")}
        hint={t("deciding.seedHint")}
        value={seed}
        maxLength={200}
        required
        error={tried ? faults.seed : undefined}
        onChange={setSeed}
      />
      <IssueBar issues={issues} />
      <div className="buttons">
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          {...(busy ? { icon: <Spin /> } : {})}
        >
          {t(busy ? "deciding.sending" : "deciding.drawSend")}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onClose}>
          {t("app.cancel")}
        </Button>
      </div>
    </form>
  );
}

const isPercent = (text: string) => /^\d{1,3}(\.\d{1,2})?$/.test(text) && Number(text) <= 100;

/** As the Worker counts them. */
const isSeed = (text: string) => text.trim().length >= 8 && text.trim().length <= 200;
