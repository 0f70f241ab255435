import { Button } from "@fluentui/react-components";
import { useActions, usePart, useText } from "../usePane.ts";
import { Loading } from "./Loading.tsx";

/** How far a pull has come, and the way to stop it. */
export function RankingProgress() {
  const { progress } = usePart("ranking");
  const { cancelRanking } = useActions();
  const { t } = useText();
  return (
    <div className="pulling">
      <Loading label={progress === null ? t("ranking.pulling") : t("ranking.writing", progress)} />
      {progress !== null && (
        <progress
          className="bar-of-rows"
          value={progress.written}
          max={Math.max(1, progress.of)}
          aria-label={t("ranking.writing", progress)}
        />
      )}
      <Button size="small" aria-describedby="cancel-hint" onClick={cancelRanking}>
        {t("app.cancel")}
      </Button>
      <p className="muted" id="cancel-hint">
        {t("ranking.cancelHint")}
      </p>
    </div>
  );
}
