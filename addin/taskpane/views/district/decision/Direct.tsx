import { useState } from "react";
import { starsOf } from "../../../../../shared/index.ts";
import { rulesOf } from "../../../district/decided.ts";
import { starName } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { BranchField } from "../parts/BranchField.tsx";
import { Choice } from "../parts/Choice.tsx";
import { Opens } from "../parts/Opens.tsx";
import { ReasonForm, type Said } from "../parts/ReasonForm.tsx";
import { useEnter } from "../parts/useEnter.ts";
import type { GridView } from "../parts/WithGrid.tsx";

/** Direct recognition (直接定级): a star without a grid, where the rules know it, and on what basis. */
export function Direct(view: GridView) {
  const { t } = useDistrictText();
  if (!rulesOf(view.decided.input).direct) return null;
  return (
    <section className="card block" aria-labelledby="direct-title">
      <h2 className="card-title" id="direct-title">
        {t("deciding.direct")}
      </h2>
      <p className="muted">{t("deciding.directHint")}</p>
      <Opens label={t("deciding.directOpen")}>
        {(close) => <DirectForm {...view} onClose={close} />}
      </Opens>
    </section>
  );
}

function DirectForm({ decided, branches, onClose }: GridView & { readonly onClose: () => void }) {
  const { t, locale } = useDistrictText();
  const { grid } = decided.input;
  const stars = starsOf(grid);
  const [branch, setBranch] = useState("");
  const [star, setStar] = useState(stars[0] ?? 0);
  const { busy, issues, enter } = useEnter();
  const send = async ({ reason, office }: Said) => {
    const done = await enter([{ kind: "direct", branch, star, basis: reason, office }]);
    if (done) onClose();
    return done;
  };
  return (
    <ReasonForm
      send={t("deciding.directSend")}
      reason={t("deciding.basis")}
      reasonHint={t("deciding.basisHint")}
      fault={branch === "" ? t("deciding.chooseBranch") : undefined}
      busy={busy}
      issues={issues}
      onCancel={onClose}
      onSend={send}
    >
      <BranchField branches={branches} value={branch} onChoose={setBranch} />
      <Choice
        label={t("deciding.star")}
        value={String(star)}
        options={stars.map((one) => [String(one), starName(locale, one, grid)] as const)}
        onChoose={(chosen) => setStar(Number(chosen))}
      />
    </ReasonForm>
  );
}
