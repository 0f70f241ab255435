import { Button } from "@fluentui/react-components";
import { mayRank } from "../actions/rankingActions.ts";
import { useActions, usePart, useText } from "../usePane.ts";
import "../styles/forms.css";
import "../styles/ranking.css";
import { Loading } from "./Loading.tsx";
import { RankingPanel } from "./RankingPanel.tsx";

/** The district's ranking for those who may see it; the others learn who may. */
export default function RankingView() {
  const session = usePart("session");
  const { show, signOut } = useActions();
  const { t } = useText();
  if (session.phase === "restoring") return <Loading label={t("sign.restoring")} />;
  if (session.phase === "in" && mayRank(session.info.role)) return <RankingPanel />;
  const signedIn = session.phase === "in";
  const leave = () => {
    if (signedIn) signOut();
    show("submit");
  };
  return (
    <section className="steps">
      <h1 className="title">{t("ranking.title")}</h1>
      <p>{t(signedIn ? "ranking.branch" : "ranking.who")}</p>
      <Button appearance={signedIn ? "secondary" : "primary"} onClick={leave}>
        {t(signedIn ? "ranking.switch" : "ranking.signIn")}
      </Button>
    </section>
  );
}
