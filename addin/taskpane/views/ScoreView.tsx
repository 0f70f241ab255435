import { lazy, useEffect } from "react";
import { useActions, usePart, useText } from "../usePane.ts";
import { GridChooser } from "./GridChooser.tsx";
import { IssueBar } from "./IssueBar.tsx";
import { Loading } from "./Loading.tsx";

// no first paint needs it: Excel has to be asked first
const loadScorecard = () => import("./Scorecard.tsx");
const Scorecard = lazy(loadScorecard);

/** The active sheet's result, live; where it is no grid, the grids to choose from. */
export function ScoreView() {
  const { phase, reading, issues } = usePart("sheet");
  const { choosing } = usePart("view");
  const { t } = useText();
  useEffect(() => void loadScorecard().catch(() => undefined), []);
  if (reading === null && phase === "reading") return <Loading label={t("score.reading")} />;
  // that the sheet is no grid is the ordinary case: the chooser says it well enough
  const worth = issues.filter((found) => found.code !== "sheet.none");
  if (reading === null) return <GridChooser issues={worth} />;
  if (choosing) return <GridChooser issues={[]} back />;
  return (
    <>
      {phase === "failed" && <Stale />}
      <Scorecard reading={reading} />
    </>
  );
}

function Stale() {
  const { issues } = usePart("sheet");
  const { readAgain } = useActions();
  const { t } = useText();
  return (
    <IssueBar issues={issues} intent="warning" title={t("score.stale")}>
      <button type="button" className="link" onClick={() => void readAgain()}>
        {t("score.again")}
      </button>
    </IssueBar>
  );
}
