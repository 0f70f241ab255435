import { useActions, usePart } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { QueueCard } from "./QueueCard.tsx";
import { ReceiptCard } from "./ReceiptCard.tsx";

/** Receipts that came, and what is not answered yet, in the order in which it was confirmed. */
export function QueuePanel() {
  const { items, delivered, sending } = usePart("queue");
  const { phase } = usePart("submission");
  const { putAway } = useActions();
  const { t } = useSubmitText();
  // what is being sent for the first time still stands there as its preview
  const shown = phase === "sending" ? items.filter(({ key }) => key !== sending) : items;
  return (
    <>
      {delivered.map(({ receipt, about }) => (
        <ReceiptCard
          key={receipt.number}
          receipt={receipt}
          about={about}
          onDone={() => putAway(receipt.number)}
        />
      ))}
      {shown.length > 0 && (
        <section className="queue" aria-labelledby="queue-title">
          <h2 className="title" id="queue-title">
            {t("queue.title", { n: shown.length })}
          </h2>
          {shown.map((item) => (
            <QueueCard key={item.key} item={item} />
          ))}
        </section>
      )}
    </>
  );
}
