import { useState } from "react";
import { starsOf } from "../../../../../shared/index.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { PasteFigures } from "../parts/PasteFigures.tsx";
import { TextField } from "../parts/TextField.tsx";
import type { GridView } from "../parts/WithGrid.tsx";

/** Stars held in earlier years that were decided elsewhere: pasted once, then re-checks and the rules on years running know them. */
export function ImportHeld({ branches, decided }: GridView) {
  const { t } = useDistrictText();
  const { year: now, grid } = decided.input;
  const [year, setYear] = useState(String(now - 1));
  const isYear = /^[12]\d{3}$/.test(year) && Number(year) < now;
  const most = Math.max(0, ...starsOf(grid));
  return (
    <section className="card steps" aria-labelledby="held-title">
      <h2 className="card-title" id="held-title">
        {t("deciding.heldImport")}
      </h2>
      <p className="muted">{t("deciding.heldHint", { most })}</p>
      <TextField label={t("deciding.heldYear")} value={year} maxLength={4} onChange={setYear} />
      <PasteFigures
        branches={branches}
        most={most}
        whole
        fault={isYear ? undefined : t("deciding.heldYearFault", { year: now })}
        entryOf={({ branch, figure }) => ({
          kind: "held",
          branch,
          year: Number(year),
          star: figure,
        })}
      />
    </section>
  );
}
