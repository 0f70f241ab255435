import { Button } from "@fluentui/react-components";
import type { SessionInfo } from "../../../shared/index.ts";
import { useActions, usePart, useText } from "../usePane.ts";
import { IssueBar } from "./IssueBar.tsx";
import { Loading } from "./Loading.tsx";
import { PreviewCard } from "./PreviewCard.tsx";
import { ReceiptCard } from "./ReceiptCard.tsx";

/** Where the submission stands: nothing yet, previewed, sent, receipted. */
export function SubmitSteps({ info }: { readonly info: SessionInfo }) {
  const submission = usePart("submission");
  const { preview } = useActions();
  const { t } = useText();
  if (info.branch === undefined) return <NotABranch info={info} />;
  if (submission.phase === "reading") return <Loading label={t("submit.reading")} />;
  if (submission.phase === "done" && submission.receipt !== null) {
    return <ReceiptCard receipt={submission.receipt} />;
  }
  if (submission.preview !== null) return <PreviewCard preview={submission.preview} />;
  return (
    <section className="steps">
      <IssueBar issues={submission.issues} intent="warning" />
      <Button appearance="primary" onClick={() => void preview()}>
        {t("submit.preview")}
      </Button>
    </section>
  );
}

function NotABranch({ info }: { readonly info: SessionInfo }) {
  const { show } = useActions();
  const { t } = useText();
  return (
    <section className="steps">
      <p>{t("submit.branchOnly", { role: t(`role.${info.role}`) })}</p>
      <Button onClick={() => show("ranking")}>{t("submit.toRanking")}</Button>
    </section>
  );
}
