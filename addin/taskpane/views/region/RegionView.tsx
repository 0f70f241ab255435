import { Button } from "@fluentui/react-components";
import type { RegionRankings } from "../../../../shared/index.ts";
import { useRegion } from "../../region/useRegion.ts";
import { useRegionText } from "../../region/useRegionText.ts";
import { usePart } from "../../usePane.ts";
import "../../styles/forms.css";
import "../../styles/ranking.css";
import { IssueBar } from "../IssueBar.tsx";
import { Loading } from "../Loading.tsx";
import { RankingWritten } from "../RankingWritten.tsx";
import { Absent } from "./Absent.tsx";
import { Best } from "./Best.tsx";
import { DistrictStars } from "./DistrictStars.tsx";

/** All districts of a region together, for its coordinator. */
export default function RegionView() {
  const session = usePart("session");
  return session.phase === "in" ? (
    <Region token={session.token} id={session.info.district.id} />
  ) : null;
}

function Region({ token, id }: { readonly token: string; readonly id: string }) {
  const { t, locale } = useRegionText();
  const { state, load, write } = useRegion(token, id, locale);
  const { phase, rankings, written, issues } = state;
  const busy = phase !== "done";
  return (
    <section className="steps">
      <h1 className="title">{t("region.title")}</h1>
      {rankings !== null && <About rankings={rankings} />}
      {phase === "loading" && <Loading label={t("region.loading")} />}
      {issues.length > 0 && <IssueBar issues={issues} />}
      <div className="buttons">
        {rankings !== null && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void write(rankings)}
          >
            {t(phase === "writing" ? "region.writing" : "region.write")}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={() => void load()}>
          {t("region.again")}
        </Button>
      </div>
      {written !== null && (
        <div role="status">
          <RankingWritten written={written} />
        </div>
      )}
      {rankings !== null && <Shown rankings={rankings} />}
    </section>
  );
}

function About({
  rankings: { region, cycle, districts, of },
}: {
  readonly rankings: RegionRankings;
}) {
  const { t } = useRegionText();
  return (
    <p className="muted">
      {t("region.of", { name: region.name, cycle })}
      <br />
      {t("region.count", { districts: districts.length, n: of })}
    </p>
  );
}

function Shown({ rankings }: { readonly rankings: RegionRankings }) {
  const { t } = useRegionText();
  const { rows, districts, missing } = rankings;
  return (
    <>
      {missing.length > 0 && <Absent missing={missing} />}
      {rows.length === 0 ? <p>{t("region.nobody")}</p> : <Best rankings={rankings} />}
      {districts.length > 0 && <DistrictStars districts={districts} />}
    </>
  );
}
