import { Button } from "@fluentui/react-components";
import type { SessionInfo } from "../../../shared/index.ts";
import { mayHandIn } from "../actions/submissionActions.ts";
import { useActions, usePart, useText } from "../usePane.ts";
import { IssueBar } from "./IssueBar.tsx";
import { Loading } from "./Loading.tsx";
import { PreviewCard } from "./PreviewCard.tsx";

/** Where the submission stands on its way to the queue: nothing yet, read, previewed. */
export function SubmitSteps({ info }: { readonly info: SessionInfo }) {
  const submission = usePart("submission");
  const { preview } = useActions();
  const { t } = useText();
  const { delivered, items } = usePart("queue");
  if (!mayHandIn(info)) return <NothingToHandIn info={info} />;
  if (submission.phase === "reading") return <Loading label={t("submit.reading")} />;
  if (submission.preview !== null) return <PreviewCard preview={submission.preview} />;
  // a receipt is read first, and put away
  if (delivered.length > 0) return null;
  return (
    <section className="steps">
      <IssueBar issues={submission.issues} intent="warning" />
      <Button
        appearance={items.length === 0 ? "primary" : "secondary"}
        onClick={() => void preview()}
      >
        {t("submit.preview")}
      </Button>
    </section>
  );
}

function NothingToHandIn({ info }: { readonly info: SessionInfo }) {
  const { show } = useActions();
  const { t } = useText();
  return (
    <section className="steps">
      <p>{t("submit.branchOnly", { role: t(`role.${info.role}`) })}</p>
      <Button onClick={() => show("ranking")}>{t("submit.toRanking")}</Button>
    </section>
  );
}
