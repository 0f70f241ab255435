import { lazy, Suspense } from "react";
import { usePart, useText } from "../usePane.ts";
import { Boundary } from "./Boundary.tsx";
import { Header } from "./Header.tsx";
import { Loading } from "./Loading.tsx";
import { ScoreView } from "./ScoreView.tsx";
import { Settings } from "./Settings.tsx";

// neither is needed at first paint
const SubmitView = lazy(() => import("./SubmitView.tsx"));
const RankingView = lazy(() => import("./RankingView.tsx"));

const panels = { score: ScoreView, submit: SubmitView, ranking: RankingView };

/** Header with the tabs, and the view they choose. */
export function Shell() {
  const { view, settings } = usePart("view");
  const { t } = useText();
  const Panel = panels[view];
  return (
    <>
      <Header />
      {settings && <Settings />}
      <main className="view" id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        <Boundary key={view} t={t}>
          <Suspense fallback={<Loading label={t("app.loading")} />}>
            <Panel />
          </Suspense>
        </Boundary>
      </main>
    </>
  );
}
