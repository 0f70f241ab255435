import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { maySeeBranches } from "../actions/reviewActions.ts";
import { useActions, usePart } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import "../styles/forms.css";
import "../styles/review.css";
import { Loading } from "./Loading.tsx";
import { ReviewPanel } from "./ReviewPanel.tsx";

/** The branches of a reviewer; the others learn who reviews. */
export default function ReviewView() {
  const session = usePart("session");
  const { show, signOut } = useActions();
  const { t } = useSubmitText();
  if (session.phase === "restoring") return <Loading label={t("sign.restoring")} />;
  if (session.phase === "in" && maySeeBranches(session.info.role)) return <Loaded />;
  const signedIn = session.phase === "in";
  const leave = () => {
    if (signedIn) signOut();
    show("submit");
  };
  return (
    <section className="steps">
      <h1 className="title">{t("review.title")}</h1>
      <p>{t(signedIn ? "review.branch" : "review.who")}</p>
      <Button appearance={signedIn ? "secondary" : "primary"} onClick={leave}>
        {t(signedIn ? "ranking.switch" : "ranking.signIn")}
      </Button>
    </section>
  );
}

/** Asks for the list when it is first shown. */
function Loaded() {
  const { phase } = usePart("review");
  const { loadBranches } = useActions();
  useEffect(() => {
    if (phase === "idle") void loadBranches();
  }, [phase, loadBranches]);
  return <ReviewPanel />;
}
