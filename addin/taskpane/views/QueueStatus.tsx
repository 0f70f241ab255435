import { usePart } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";

/** Says aloud what becomes of what was confirmed; and to whoever is not signed in, that something waits. */
export function QueueStatus() {
  const { items, others, sending } = usePart("queue");
  const { phase } = usePart("session");
  const { t } = useSubmitText();
  const first = items[0];
  const state = first?.key === sending ? "sending" : first?.state;
  return (
    <>
      <p role="status" className="unseen">
        {state !== undefined && t(`queue.${state}`)}
      </p>
      {others > 0 && phase !== "restoring" && (
        <p className="muted others">{t("queue.others", { n: others })}</p>
      )}
    </>
  );
}
