import { useState } from "react";
import type { Stage } from "../../../../shared/index.ts";
import { useAsked, useDistrict } from "../../district/useDistrict.ts";
import { useDistrictText } from "../../useDistrictText.ts";
import { IssueBar } from "../IssueBar.tsx";
import { Loading } from "../Loading.tsx";
import { Progress as TimelineChart } from "../ranking/Progress.tsx";
import { LateList } from "./year/LateList.tsx";
import { MissingList } from "./year/MissingList.tsx";
import { StageBars } from "./year/StageBars.tsx";
import { StageChoice } from "./year/StageChoice.tsx";
import "../../styles/charts.css";
import "../../styles/year.css";
import "../../styles/ranking.css";

/** How the year goes: stage by stage, who has not handed in, and who did so late. */
export default function Progress() {
  const { year, current } = useDistrict();
  const isPresent = year === current;
  const { t } = useDistrictText();
  const [stage, setStage] = useState<Stage>("self");
  const timeline = useAsked(`timeline ${year}`, (client) => client.timeline(year));
  const cycle = useAsked(`cycle ${year}`, (client) => client.cycle(year));
  return (
    <div className="steps">
      <IssueBar issues={timeline.issues} />
      {timeline.value === undefined && timeline.phase === "asking" && (
        <Loading label={t("district.loading")} />
      )}
      {timeline.value && <StageBars timeline={timeline.value} cycle={cycle.value?.cycle} />}
      {isPresent && <StageChoice stage={stage} onChoose={setStage} />}
      {isPresent && <MissingList key={stage} stage={stage} />}
      {isPresent && cycle.value && <LateList cycle={cycle.value.cycle} stage={stage} />}
      {timeline.value && <TimelineChart timeline={timeline.value} />}
    </div>
  );
}
