import { usePart, useText } from "../usePane.ts";
import "../styles/forms.css";
import { Loading } from "./Loading.tsx";
import { SignedIn } from "./SignedIn.tsx";
import { SignIn } from "./SignIn.tsx";
import { SubmitSteps } from "./SubmitSteps.tsx";

/** Sign-in, then preview, submission and receipt. */
export default function SubmitView() {
  const session = usePart("session");
  const { t } = useText();
  if (session.phase === "restoring") return <Loading label={t("sign.restoring")} />;
  if (session.phase !== "in") return <SignIn />;
  return (
    <>
      <SignedIn info={session.info} />
      <SubmitSteps info={session.info} />
    </>
  );
}
