import { lazy, Suspense } from "react";
import { usePart, useText } from "../usePane.ts";
import { FeedbackCard } from "./FeedbackCard.tsx";
import { Loading } from "./Loading.tsx";
import { QueuePanel } from "./QueuePanel.tsx";
import { QueueStatus } from "./QueueStatus.tsx";
import { ReturnedCard } from "./ReturnedCard.tsx";
import { SignedIn } from "./SignedIn.tsx";
import { SignIn } from "./SignIn.tsx";
import { SubmitSteps } from "./SubmitSteps.tsx";

/** What a branch does in the year besides its marks, beside the first load. */
const BranchYear = lazy(() => import("./branch/BranchYear.tsx"));

/** Sign-in; then what came back, what waits, preview, submission and receipt, and the branch's part in the year. */
export function SubmitPanel() {
  const session = usePart("session");
  const { t } = useText();
  return (
    <>
      <QueueStatus />
      {session.phase === "restoring" && <Loading label={t("sign.restoring")} />}
      {(session.phase === "out" || session.phase === "checking") && <SignIn />}
      {session.phase === "in" && (
        <div className="submit">
          <SignedIn info={session.info} />
          <ReturnedCard />
          <QueuePanel />
          <SubmitSteps info={session.info} />
          <FeedbackCard />
          {session.info.branch && session.info.role === "branch" && (
            <Suspense fallback={null}>
              <BranchYear
                key={session.token}
                token={session.token}
                info={session.info}
                branch={session.info.branch}
              />
            </Suspense>
          )}
        </div>
      )}
    </>
  );
}
