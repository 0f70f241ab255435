import { mayRank } from "../actions/rankingActions.ts";
import { useText } from "../usePane.ts";
import "../styles/charts.css";
import "../styles/forms.css";
import "../styles/ranking.css";
import { ForRoles } from "./ForRoles.tsx";
import { RankingPanel } from "./RankingPanel.tsx";

/** The district's ranking for those who may see it; the others learn who may. */
export default function RankingView() {
  const { t } = useText();
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
