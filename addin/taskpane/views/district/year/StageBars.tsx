import { type Cycle, type Stage, type Timeline, windowOf } from "../../../../../shared/index.ts";
import { shownBeijing } from "../../../district/beijing.ts";
import { stageOrder } from "../../../district/cycleDraft.ts";
import { doneByStage } from "../../../district/progress.ts";
import { useDistrictText } from "../../../useDistrictText.ts";

interface Props {
  readonly timeline: Timeline;
  readonly cycle: Cycle | undefined;
}

/** How many are done with each stage, and until when it is open. */
export function StageBars({ timeline, cycle }: Props) {
  const { t } = useDistrictText();
  const done = doneByStage(timeline);
  return (
    <section className="steps">
      <h2 className="list-title">{t("year.progress", { n: timeline.of })}</h2>
      {stageOrder.map((stage) => (
        <div key={stage} className="stage-bar">
          <span>
            {t("year.done", {
              stage: t(`year.stage.${stage}`),
              n: done[stage],
              of: timeline.of,
            })}
          </span>
          <progress
            value={done[stage]}
            max={Math.max(1, timeline.of)}
            aria-label={t(`year.stage.${stage}`)}
          />
          <Until cycle={cycle} stage={stage} />
        </div>
      ))}
    </section>
  );
}

function Until({ cycle, stage }: { readonly cycle: Cycle | undefined; readonly stage: Stage }) {
  const { t } = useDistrictText();
  const window = windowOf(cycle, stage, undefined, Date.now());
  const { state, opens, closes, until } = window;
  const time = shownBeijing((state === "early" ? opens : state === "grace" ? until : closes) ?? "");
  return (
    <span className="muted">
      {time === "" ? t("year.always") : t(`year.window.${state}`, { time })}
    </span>
  );
}
