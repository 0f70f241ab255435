import { lazy, Suspense, useEffect } from "react";
import { usePart, useText } from "../usePane.ts";
import { Boundary } from "./Boundary.tsx";
import { Header } from "./Header.tsx";
import { Loading } from "./Loading.tsx";
import { ScoreView } from "./ScoreView.tsx";

// none of them is needed at first paint
const loadSettings = () => import("./Settings.tsx");
const loadReview = () => import("./ReviewView.tsx");
const loadSubmit = () => import("./SubmitView.tsx");
const loadRanking = () => import("./RankingView.tsx");
const loadDistrict = () => import("./district/DistrictView.tsx");
const Settings = lazy(loadSettings);
const ReviewView = lazy(loadReview);
const SubmitView = lazy(loadSubmit);
const RankingView = lazy(loadRanking);
const DistrictView = lazy(loadDistrict);

const panels = {
  score: ScoreView,
  review: ReviewView,
  submit: SubmitView,
  ranking: RankingView,
  district: DistrictView,
};

/** Header with the tabs, and the view they choose. */
export function Shell() {
  const { view, settings } = usePart("view");
  const { t } = useText();
  // fetched while nobody waits; what fails here is asked for again when it is shown
  useEffect(() => {
    const rest = () => Promise.allSettled([loadSettings(), loadSubmit(), loadRanking()]);
    const timer = setTimeout(() => void rest(), 1000);
    return () => clearTimeout(timer);
  }, []);
  const Panel = panels[view];
  return (
    <>
      <Header />
      {settings && (
        <Suspense>
          <Settings />
        </Suspense>
      )}
      <main>
        <div className="view" id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
          <Boundary key={view} t={t}>
            <Suspense fallback={<Loading label={t("app.loading")} />}>
              <Panel />
            </Suspense>
          </Boundary>
        </div>
      </main>
    </>
  );
}
