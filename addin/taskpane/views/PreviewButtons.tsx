import { Button } from "@fluentui/react-components";
import { type Preview, sheetMoved } from "../state/preview.ts";
import { useActions, usePart, useText } from "../usePane.ts";
import { IssueBar } from "./IssueBar.tsx";
import { Spin } from "./Spin.tsx";

/** Submit, preview again, cancel; says so where the sheet has moved on since the preview. */
export function PreviewButtons({ preview }: { readonly preview: Preview }) {
  const { phase } = usePart("submission");
  const { reading } = usePart("sheet");
  const actions = useActions();
  const { t } = useText();
  const sending = phase === "sending";
  const blocked = preview.blocking.length > 0;
  const label = sending ? "submit.sending" : "submit.send";
  const moved = !sending && reading !== null && sheetMoved(preview, reading);
  return (
    <>
      {moved && <IssueBar issues={[]} intent="warning" title={t("submit.changed")} />}
      {!blocked && !moved && <p className="muted">{t("submit.ready")}</p>}
      <div className="buttons">
        {!blocked && (
          <Button
            appearance="primary"
            disabledFocusable={sending}
            onClick={() => void actions.submit()}
            {...(sending ? { icon: <Spin /> } : {})}
          >
            {t(label)}
          </Button>
        )}
        <Button
          appearance={blocked ? "primary" : "secondary"}
          disabledFocusable={sending}
          onClick={() => void actions.preview()}
        >
          {t("submit.repeat")}
        </Button>
        <Button appearance="subtle" disabledFocusable={sending} onClick={actions.closeSubmission}>
          {t("app.cancel")}
        </Button>
      </div>
    </>
  );
}
