import { useEffect } from "react";
import { maySeeBranches } from "../actions/reviewActions.ts";
import { useActions, usePart } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import "../styles/forms.css";
import "../styles/review.css";
import { ForRoles } from "./ForRoles.tsx";
import { ReviewPanel } from "./ReviewPanel.tsx";

/** The branches of a reviewer, and how far they have come; the others learn who reviews. */
export default function ReviewView() {
  const { t } = useSubmitText();
  return (
    <ForRoles
      title={t("review.title")}
      may={maySeeBranches}
      who={t("review.who")}
      notBranch={t("review.branch")}
    >
      <Loaded />
    </ForRoles>
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
