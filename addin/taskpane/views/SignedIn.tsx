import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Receipt, SessionInfo } from "../../../shared/index.ts";
import { land } from "../land.ts";
import { ownRefusal } from "../state/ownWindow.ts";
import { localTime, starName } from "../texts/words.ts";
import { useActions, useGrid } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { LoadSubmission } from "./LoadSubmission.tsx";
import { RatingState } from "./RatingState.tsx";
import { ReceiptCard } from "./ReceiptCard.tsx";
import { Tag } from "./Tag.tsx";
import { Withdraw } from "./Withdraw.tsx";

/** Who is signed in, what was last submitted with its receipt, and the way out. */
export function SignedIn({ info }: { readonly info: SessionInfo }) {
  const [open, setOpen] = useState(false);
  const { signOut } = useActions();
  const { t } = useSubmitText();
  const own = info.receipts?.self ?? info.receipt;
  return (
    <>
      <section className="card who">
        <div className="who-text">
          <h1 className="who-name" tabIndex={-1} ref={land}>
            <span>{info.branch?.name ?? info.district.name}</span>
            <Tag>{t(`role.${info.role}`)}</Tag>
          </h1>
          <p className="muted">
            {t("sign.district", { district: info.district.name, cycle: info.district.cycle })}
          </p>
          <RatingState info={info} />
          {info.branch !== undefined && own === undefined && (
            <p className="muted">{t("sign.never")}</p>
          )}
          {own !== undefined && (
            <>
              <LastSubmission receipt={own} />
              <button
                type="button"
                className="link"
                aria-expanded={open}
                onClick={() => setOpen(!open)}
              >
                {t("queue.showReceipt")}
              </button>{" "}
              <LoadSubmission receipt={own} />
              {mayWithdraw(info) && <Withdraw key={own.number} number={own.number} />}
            </>
          )}
        </div>
        <Button size="small" onClick={signOut}>
          {t("sign.out")}
        </Button>
      </section>
      {open && own !== undefined && <ReceiptCard receipt={own} onDone={() => setOpen(false)} />}
    </>
  );
}

function LastSubmission({ receipt }: { readonly receipt: Receipt }) {
  const { t, locale } = useSubmitText();
  const { number, time, star } = receipt;
  const name = starName(locale, star, useGrid(receipt.grid.id));
  const parts = { number, time: localTime(locale, time), star: name };
  return <p className="muted">{t("sign.last", parts)}</p>;
}

/** Only what the server has said it takes: it is asked again when it comes to it. */
const mayWithdraw = (info: SessionInfo): boolean =>
  info.receipts?.self !== undefined &&
  info.state !== undefined &&
  info.role === "branch" &&
  ownRefusal(info, "withdraw", "").length === 0;
