import { Button } from "@fluentui/react-components";
import {
  compare,
  type Grid,
  type Marks,
  type Stage,
  type SubmissionReply,
  stages,
} from "../../../shared/index.ts";
import { starName } from "../texts/words.ts";
import { useOwnCells } from "../useOwnCells.ts";
import { useActions, useGrid, usePart } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { ChangeList } from "./ChangeList.tsx";
import { IssueBar } from "./IssueBar.tsx";
import { Loading } from "./Loading.tsx";

/** For a branch that was reviewed: what each later stage came to, and what it changed and why. */
export function FeedbackCard() {
  const session = usePart("session");
  const { phase, issues, stages: found } = usePart("feedback");
  const { loadFeedback } = useActions();
  const { t, locale } = useSubmitText();
  const info = session.phase === "in" ? session.info : undefined;
  const grid = useGrid(info?.branch?.grid ?? "");
  const reviewed = stages.filter((stage) => stage !== "self" && info?.receipts?.[stage]);
  if (info?.branch === undefined || reviewed.length === 0) return null;
  return (
    <section className="card back" aria-labelledby="review-title">
      <h2 className="title" id="review-title">
        {t("back.review")}
      </h2>
      {reviewed.map((stage) => {
        const star = starName(locale, info.receipts?.[stage]?.star ?? 0, grid);
        return <p key={stage}>{t("back.stage", { stage: t(`queue.stage.${stage}`), star })}</p>;
      })}
      {phase === "loading" && <Loading label={t("back.loading")} />}
      {phase === "failed" && <IssueBar issues={issues} intent="warning" />}
      {(phase === "idle" || phase === "failed") && (
        <Button size="small" onClick={() => void loadFeedback()}>
          {t("back.load")}
        </Button>
      )}
      {phase === "done" && grid && <Steps grid={grid} found={found} />}
    </section>
  );
}

interface StepsProps {
  readonly grid: Grid;
  readonly found: Partial<Readonly<Record<Stage, SubmissionReply>>>;
}

/** Each stage against the one before it. */
function Steps({ grid, found }: StepsProps) {
  const cells = useOwnCells("self");
  const { t } = useSubmitText();
  const there = stages.filter((stage) => found[stage]);
  return there.slice(1).map((stage, at) => {
    const before = found[there[at] ?? "self"];
    const after = found[stage];
    const { changes } = compare(grid, said(before), said(after));
    const name = t(`queue.stage.${stage}`);
    return (
      <div key={stage}>
        <h3 className="list-title">{t("back.changes", { stage: name, n: changes.length })}</h3>
        {changes.length > 0 && <ChangeList grid={grid} changes={changes} cells={cells} />}
      </div>
    );
  });
}

const said = (reply: SubmissionReply | undefined) => ({
  marks: (reply?.marks ?? {}) as Marks,
  reasons: reply?.reasons ?? {},
});
