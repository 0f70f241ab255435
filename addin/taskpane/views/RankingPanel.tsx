import { Button } from "@fluentui/react-components";
import { useActions, usePart } from "../usePane.ts";
import { useRankingText } from "../useRankingText.ts";
import { IssueBar } from "./IssueBar.tsx";
import { RankingProgress } from "./RankingProgress.tsx";
import { RankingResult } from "./RankingResult.tsx";

/** Pulls the ranking into a sheet and shows what was pulled. */
export function RankingPanel() {
  const { phase, ranking, issues, pulledAt } = usePart("ranking");
  const { version } = usePart("live");
  const { pullRanking } = useActions();
  const { t } = useRankingText();
  const pulling = phase === "pulling";
  const isOld = !pulling && ranking !== null && (version ?? 0) > ranking.version;
  const unwritten =
    phase === "failed" && pulledAt !== null ? { title: t("ranking.notWritten") } : {};
  return (
    <section className="steps">
      <h1 className="title">{t("ranking.title")}</h1>
      <p className="muted">{t("ranking.hint")}</p>
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={pulling} onClick={() => void pullRanking()}>
          {t(ranking === null ? "ranking.pull" : "ranking.pullAgain")}
        </Button>
        <Button disabledFocusable={pulling} onClick={() => void pullRanking(true)}>
          {t("overview.show")}
        </Button>
      </div>
      {isOld && <p role="status">{t("ranking.newer")}</p>}
      {pulling && <RankingProgress />}
      {phase === "cancelled" && <p role="status">{t("ranking.cancelled")}</p>}
      {phase === "failed" && <IssueBar issues={issues} {...unwritten} />}
      {ranking !== null && <RankingResult ranking={ranking} />}
    </section>
  );
}
