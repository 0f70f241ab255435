import { Button, ProgressBar, Select } from "@fluentui/react-components";
import { useId } from "react";
import { type ReviewStage, reviewStages } from "../state/reviewState.ts";
import { useActions, usePart } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { IssueBar } from "./IssueBar.tsx";
import { Loading } from "./Loading.tsx";
import { ReviewList } from "./ReviewList.tsx";
import { ReviewSheet } from "./ReviewSheet.tsx";

/** What a reviewer has to do: the sheet in front, the stage, how far it has come, and the branches. */
export function ReviewPanel() {
  const { phase, branches, issues, sent } = usePart("review");
  const { loadBranches } = useActions();
  const { t } = useSubmitText();
  return (
    <section className="steps review">
      <h1 className="title">{t("review.title")}</h1>
      <ReviewSheet />
      <div role="status">{sent !== null && <p>{t("review.sent", { branch: sent })}</p>}</div>
      <IssueBar issues={issues} intent="warning" />
      <p className="muted">{t("review.hint")}</p>
      <StageChoice />
      {phase === "loading" && branches.length === 0 && <Loading label={t("review.loading")} />}
      {phase === "done" && branches.length === 0 && <p>{t("review.nothing")}</p>}
      {branches.length > 0 && (
        <>
          <Progress />
          <ReviewList />
        </>
      )}
      <Button size="small" onClick={() => void loadBranches()}>
        {t("review.refresh")}
      </Button>
    </section>
  );
}

function StageChoice() {
  const { stage } = usePart("review");
  const { setReviewStage } = useActions();
  const { t } = useSubmitText();
  const id = useId();
  const choose = (value: string) => {
    const chosen: ReviewStage | undefined = reviewStages.find((known) => known === value);
    if (chosen) setReviewStage(chosen);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{t("review.stage")}</label>
      <Select id={id} size="small" value={stage} onChange={(_, { value }) => choose(value)}>
        {reviewStages.map((one) => (
          <option key={one} value={one}>
            {t(`queue.stage.${one}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Progress() {
  const { branches, stage } = usePart("review");
  const { t } = useSubmitText();
  const done = branches.filter(({ receipts }) => receipts[stage]).length;
  const name = t(`queue.stage.${stage}`);
  const of = branches.length;
  return (
    <div>
      <ProgressBar value={done} max={of} aria-label={t("review.progressBar", { stage: name })} />
      <p className="muted">{t("review.progress", { stage: name, done, of })}</p>
    </div>
  );
}
