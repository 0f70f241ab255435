import { Button } from "@fluentui/react-components";
import type { Receipt } from "../../../shared/index.ts";
import { land } from "../land.ts";
import { amount, localTime, starName } from "../texts/words.ts";
import { useActions, useGrid, useText } from "../usePane.ts";
import { CopyHash } from "./CopyHash.tsx";
import { Facts } from "./Facts.tsx";
import { DoneIcon } from "./icons.tsx";
import { Stars } from "./Stars.tsx";

/** The receipt: the submission is stored when this is shown. */
export function ReceiptCard({ receipt }: { readonly receipt: Receipt }) {
  const { closeSubmission } = useActions();
  const { t, locale } = useText();
  const { number, star, total, time, hash } = receipt;
  const grid = useGrid(receipt.grid.id);
  return (
    <section className="card receipt" aria-labelledby="receipt-title">
      <h2 className="title done" id="receipt-title" tabIndex={-1} ref={land}>
        <DoneIcon />
        {t("receipt.title")}
      </h2>
      <p className="receipt-number">{t("receipt.numberValue", { number })}</p>
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
      <Button appearance="primary" onClick={closeSubmission}>
        {t("receipt.done")}
      </Button>
    </section>
  );
}
