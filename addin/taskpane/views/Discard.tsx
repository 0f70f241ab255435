import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { land } from "../land.ts";
import type { QueueItem } from "../queue/queueItem.ts";
import { useActions } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";

/** Takes a submission out of the queue; asked twice. */
export function Discard({ item }: { readonly item: QueueItem }) {
  const [asking, setAsking] = useState(false);
  const { discard } = useActions();
  const { t } = useSubmitText();
  if (!asking)
    return (
      <Button size="small" appearance="subtle" onClick={() => setAsking(true)}>
        {t("queue.discard")}
      </Button>
    );
  return (
    <div className="sure">
      <p tabIndex={-1} ref={land} role="alert">
        {t("queue.discardSure")}
      </p>
      <Button size="small" onClick={() => discard(item.key)}>
        {t("queue.discardYes")}
      </Button>{" "}
      <Button size="small" appearance="primary" onClick={() => setAsking(false)}>
        {t("queue.discardNo")}
      </Button>
    </div>
  );
}
