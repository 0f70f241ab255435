import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Role } from "../../../shared/index.ts";
import { useActions, usePart, useText } from "../usePane.ts";
import { Loading } from "./Loading.tsx";

interface Props {
  readonly title: string;
  /** whether a role may see it */
  readonly may: (role: Role) => boolean;
  /** who may see it: said to whoever is not signed in, and to a branch */
  readonly who: string;
  readonly notBranch: string;
  readonly children: ReactNode;
}

/** What some roles only may see; the others learn who may, and how to sign in. */
export function ForRoles({ title, may, who, notBranch, children }: Props) {
  const session = usePart("session");
  const { show, signOut } = useActions();
  const { t } = useText();
  if (session.phase === "restoring") return <Loading label={t("sign.restoring")} />;
  const ofRegion = session.phase === "in" && session.info.of === "region";
  if (session.phase === "in" && !ofRegion && may(session.info.role)) return children;
  const signedIn = session.phase === "in";
  const leave = () => {
    if (signedIn) signOut();
    show("submit");
  };
  return (
    <section className="steps">
      <h1 className="title">{title}</h1>
      <p>{ofRegion ? t("sign.region") : signedIn ? notBranch : who}</p>
      <Button appearance={signedIn ? "secondary" : "primary"} onClick={leave}>
        {t(signedIn ? "ranking.switch" : "ranking.signIn")}
      </Button>
    </section>
  );
}
