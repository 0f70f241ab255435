import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Receipt } from "../../../shared/index.ts";
import { land } from "../land.ts";
import type { About } from "../queue/queueItem.ts";
import { amount, localTime, starName } from "../texts/words.ts";
import { useGrid } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { CopyHash } from "./CopyHash.tsx";
import { Facts } from "./Facts.tsx";
import { DoneIcon } from "./icons.tsx";
import { Stars } from "./Stars.tsx";
import { WriteReceipt } from "./WriteReceipt.tsx";

interface Props {
  readonly receipt: Receipt;
  /** what it was for, where this pane knows */
  readonly about?: About;
  readonly onDone: () => void;
}

/** The receipt: the submission is stored when this is shown. */
export function ReceiptCard({ receipt, about, onDone }: Props) {
  const { t, locale } = useSubmitText();
  const { number, star, total, time, hash, stage } = receipt;
  const grid = useGrid(receipt.grid.id);
  const title = useId();
  return (
    <section className="card receipt" aria-labelledby={title}>
      <h2 className="title done" id={title} tabIndex={-1} ref={land}>
        <DoneIcon />
        {t(about === undefined ? "queue.receipt" : "receipt.title")}
      </h2>
      <p className="receipt-number">{t("receipt.numberValue", { number })}</p>
      {about !== undefined && (
        <p>
          {t("queue.receiptFor", { branch: about.branch.name, stage: t(`queue.stage.${stage}`) })}
        </p>
      )}
      {star > 0 && <Stars lit={star} of={star} />}
      <Facts
        facts={[
          [t("receipt.time"), localTime(locale, time)],
          [t("submit.star"), starName(locale, star, grid)],
          ...(total === undefined
            ? []
            : [[t("submit.total"), `${amount(total.earned)} / ${amount(total.max)}`] as const]),
          [t("receipt.hash"), <CopyHash key="hash" hash={hash} />],
        ]}
      />
      <WriteReceipt receipt={receipt} sheet={about?.sheet.id} />
      <Button appearance="primary" onClick={onDone}>
        {t("receipt.done")}
      </Button>
    </section>
  );
}
