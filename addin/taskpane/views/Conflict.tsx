import { Button } from "@fluentui/react-components";
import type { QueueItem } from "../queue/queueItem.ts";
import { useActions, usePart } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { ConflictTable } from "./ConflictTable.tsx";
import { IssueBar } from "./IssueBar.tsx";
import { Loading } from "./Loading.tsx";

/** A newer submission on the server: both side by side, and the choice between them. */
export function Conflict({ item }: { readonly item: QueueItem }) {
  const theirs = usePart("queue").theirs[item.key];
  const { compareConflict, submitMine, discard } = useActions();
  const { t } = useSubmitText();
  if (theirs?.phase === "loading") return <Loading label={t("queue.comparing")} />;
  if (theirs?.phase !== "loaded")
    return (
      <>
        <IssueBar issues={theirs?.issues ?? []} intent="warning" />
        <Button size="small" appearance="primary" onClick={() => void compareConflict(item.key)}>
          {t("queue.compare")}
        </Button>
      </>
    );
  return (
    <>
      <ConflictTable item={item} reply={theirs.reply} />
      <p className="muted">{t("queue.keepTheirsHint")}</p>
      <div className="buttons">
        <Button appearance="primary" onClick={() => void submitMine(item.key)}>
          {t("queue.submitMine")}
        </Button>
        <Button onClick={() => discard(item.key)}>{t("queue.keepTheirs")}</Button>
      </div>
    </>
  );
}
