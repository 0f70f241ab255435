import { lazy, Suspense } from "react";
import { mayRank } from "../actions/rankingActions.ts";
import { usePart, useText } from "../usePane.ts";
import "../styles/charts.css";
import "../styles/forms.css";
import "../styles/ranking.css";
import { ForRoles } from "./ForRoles.tsx";
import { Loading } from "./Loading.tsx";
import { RankingPanel } from "./RankingPanel.tsx";

const RegionView = lazy(() => import("./region/RegionView.tsx"));

/** The region's view for its coordinator; the district's ranking for those who may see it; the others learn who may. */
export default function RankingView() {
  const session = usePart("session");
  const { t } = useText();
  if (session.phase === "in" && session.info.of === "region")
    return (
      <Suspense fallback={<Loading label={t("app.loading")} />}>
        <RegionView />
      </Suspense>
    );
  return (
    <ForRoles
      title={t("ranking.title")}
      may={mayRank}
      who={t("ranking.who")}
      notBranch={t("ranking.branch")}
    >
      <RankingPanel />
    </ForRoles>
  );
}
