import { useActions, usePart, useText } from "../usePane.ts";
import { IssueBar } from "./IssueBar.tsx";

/** A line that something was sent back, for the views that are not about submitting; nothing otherwise. */
export function ReturnedLine() {
  const session = usePart("session");
  const { show } = useActions();
  const { t } = useText();
  if (session.phase !== "in" || session.info.returned === undefined) return null;
  return (
    <IssueBar issues={[]} intent="warning" title={t("back.title")}>
      <button type="button" className="link" onClick={() => show("submit")}>
        {t("back.show")}
      </button>
    </IssueBar>
  );
}
