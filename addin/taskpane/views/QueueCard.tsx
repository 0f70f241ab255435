import { Button } from "@fluentui/react-components";
import { land } from "../land.ts";
import type { QueueItem } from "../queue/queueItem.ts";
import { localTime, starName } from "../texts/words.ts";
import { useActions, useGrid, usePart } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { Conflict } from "./Conflict.tsx";
import { Discard } from "./Discard.tsx";
import { IssueBar } from "./IssueBar.tsx";

/** One submission without an answer: what it is, where it stands, and the ways out. */
export function QueueCard({ item }: { readonly item: QueueItem }) {
  const { sending } = usePart("queue");
  const { t, locale } = useSubmitText();
  const { about, state } = item;
  const grid = useGrid(about.grid.id);
  const star = about.star === null ? "—" : starName(locale, about.star, grid);
  const stage = t(`queue.stage.${about.stage}`);
  const time = localTime(locale, item.time);
  return (
    <article className="card queued">
      <h3 className="card-title" tabIndex={-1} ref={land}>
        {t(sending === item.key ? "queue.sending" : `queue.${state}`)}
      </h3>
      <p>{t("queue.about", { branch: about.branch.name, stage, star })}</p>
      <p className="muted">{t("queue.confirmed", { time, sheet: about.sheet.name })}</p>
      {state === "waiting" && <Waiting item={item} />}
      {state === "refused" && <Refused item={item} />}
      {state === "conflict" && <Conflict item={item} />}
    </article>
  );
}

function Waiting({ item }: { readonly item: QueueItem }) {
  const { sending } = usePart("queue");
  const { flush } = useActions();
  const { t, locale } = useSubmitText();
  const why = item.issues.map(({ message }) => message[locale]);
  return (
    <>
      {item.unkept ? (
        <IssueBar issues={[]} intent="warning" title={t("queue.unkept")} />
      ) : (
        <p className="muted">{t("queue.waitingHint")}</p>
      )}
      {item.tries > 0 && (
        <p className="muted">{[t("queue.tries", { n: item.tries }), ...why].join(" · ")}</p>
      )}
      <div className="buttons">
        <Button size="small" disabledFocusable={sending !== null} onClick={() => void flush()}>
          {t("queue.retry")}
        </Button>
        <Discard item={item} />
      </div>
    </>
  );
}

function Refused({ item }: { readonly item: QueueItem }) {
  const { t } = useSubmitText();
  return (
    <>
      <IssueBar issues={item.issues} />
      <p className="muted">{t("queue.refusedHint")}</p>
      <div className="buttons">
        <Discard item={item} />
      </div>
    </>
  );
}
