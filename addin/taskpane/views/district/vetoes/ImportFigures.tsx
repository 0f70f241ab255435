import { useState } from "react";
import type { LedgerInput } from "../../../../../shared/index.ts";
import type { FigureRow } from "../../../district/figureLines.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Choice } from "../parts/Choice.tsx";
import { PasteFigures } from "../parts/PasteFigures.tsx";
import type { GridView } from "../parts/WithGrid.tsx";

/** As the ledger takes them: the highest of each. */
const kinds = { points: 1_000_000, panel: 10_000 } as const;
type FigureKind = keyof typeof kinds;

/** The platform's points, or the panel's scores, pasted from a sheet. */
export function ImportFigures({ branches, decided }: GridView) {
  const { t } = useDistrictText();
  const [kind, setKind] = useState<FigureKind>("points");
  if (decided.reply.state !== "open") return null;
  return (
    <section className="card steps" aria-labelledby="figures-title">
      <h2 className="card-title" id="figures-title">
        {t("deciding.figures")}
      </h2>
      <p className="muted">{t("deciding.figuresHint")}</p>
      <Choice
        label={t("deciding.figureKind")}
        value={kind}
        options={[
          ["points", t("deciding.figure.points")],
          ["panel", t("deciding.figure.panel")],
        ]}
        onChoose={setKind}
      />
      <PasteFigures branches={branches} most={kinds[kind]} entryOf={entryOf[kind]} />
    </section>
  );
}

const entryOf: Readonly<Record<FigureKind, (row: FigureRow) => LedgerInput>> = {
  points: ({ branch, figure }) => ({ kind: "points", branch, points: figure }),
  panel: ({ branch, figure }) => ({ kind: "panel", branch, score: figure }),
};
