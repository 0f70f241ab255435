import { type SessionInfo, submissionStateNames, type WindowInfo } from "../../../shared/index.ts";
import { ownWindow } from "../state/ownWindow.ts";
import { localTime } from "../texts/words.ts";
import { useSubmitText } from "../useSubmitText.ts";

/** How far the branch's rating has come; while it is the branch's turn, the date by which it has to act. */
export function RatingState({ info }: { readonly info: SessionInfo }) {
  const { t, locale } = useSubmitText();
  const { state } = info;
  if (state === undefined) return null;
  const isOurTurn = state === "draft" || state === "submitted" || state === "returned";
  const window = isOurTurn ? ownWindow(info, "submit") : undefined;
  const time = window && dateOf(window);
  return (
    <>
      <p className="muted">{t("cycle.state", { state: submissionStateNames[state][locale] })}</p>
      {window !== undefined && time !== undefined && (
        <p className={window.state === "open" ? "muted" : "due"}>
          {t(`cycle.${window.state}`, {
            stage: t(state === "returned" ? "cycle.again" : `queue.stage.${window.stage}`),
            time: localTime(locale, time),
          })}
        </p>
      )}
    </>
  );
}

/** The date that matters now; none where the stage never closes. */
const dateOf = ({ state, opens, closes, until }: WindowInfo): string | undefined => {
  if (state === "early") return opens;
  return state === "open" ? closes : until;
};
