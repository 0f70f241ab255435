import { Button, Textarea } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useActions, usePart } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { Spin } from "./Spin.tsx";

/** Why a self-assessment is sent back; what is said of single items stands in the sheet. */
export function ReturnForm({ comments }: { readonly comments: number }) {
  const { back, comment } = usePart("review");
  const { sendBack, writeBack, setComment } = useActions();
  const { t } = useSubmitText();
  const [empty, setEmpty] = useState(false);
  const id = useId();
  const sending = back === "sending";
  const send = () => {
    setEmpty(comment.trim() === "");
    if (comment.trim() !== "") void sendBack();
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label htmlFor={id}>{t("review.comment")}</label>
      <Textarea
        id={id}
        value={comment}
        maxLength={2000}
        rows={3}
        aria-invalid={empty}
        aria-describedby={`${id}-hint`}
        onChange={(_, { value }) => setComment(value)}
      />
      <p className="muted" id={`${id}-hint`}>
        {t("review.returnHint", { n: comments })}
      </p>
      {empty && <p role="alert">{t("review.commentEmpty")}</p>}
      <div className="buttons">
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={sending}
          {...(sending ? { icon: <Spin /> } : {})}
        >
          {t(sending ? "review.sending" : "review.send")}
        </Button>
        <Button size="small" disabledFocusable={sending} onClick={() => writeBack(false)}>
          {t("app.cancel")}
        </Button>
      </div>
    </form>
  );
}
