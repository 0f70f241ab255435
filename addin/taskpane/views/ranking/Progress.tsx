import { stages, type Timeline } from "../../../../shared/index.ts";
import { useRankingText } from "../../useRankingText.ts";
import { ChartFigure } from "./ChartFigure.tsx";

const width = 300;
const height = 110;
const foot = 16;
const top = 6;

/** How many branches were done with each stage, day by day. */
export function Progress({ timeline }: { readonly timeline: Timeline }) {
  const { t } = useRankingText();
  const { days, of } = timeline;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return <p role="status">{t("chart.progress.none")}</p>;
  const label = t("chart.progress.label", {
    of,
    self: last.self,
    first: last.first,
    recheck: last.recheck,
  });
  return (
    <ChartFigure
      title={t("chart.progress")}
      label={label}
      keys={[
        ...stages.map((stage) => ({
          className: `line-${stage}`,
          name: t(`chart.stage.${stage}`),
          isLine: true,
        })),
        { className: "line-of-star", name: `${t("chart.of")} ${of}`, isLine: true },
      ]}
      heads={[t("chart.day"), ...stages.map((stage) => t(`chart.stage.${stage}`))]}
      rows={days.map(({ day, ...counts }) => ({
        id: day,
        head: day,
        cells: stages.map((stage) => counts[stage]),
      }))}
    >
      <svg className="columns" viewBox={`0 0 ${width} ${height + foot}`} aria-hidden="true">
        <path className="line-of-star" d={`M0 ${top}H${width}`} />
        {stages.map((stage) => (
          <path key={stage} className={`line-${stage}`} d={stepsOf(timeline, stage)} />
        ))}
        <path className="axis" d={`M0 ${height}H${width}`} />
        <text x="0" y={height + 12}>
          {first.day}
        </text>
        {last.day !== first.day && (
          <text x={width} y={height + 12} textAnchor="end">
            {last.day}
          </text>
        )}
      </svg>
    </ChartFigure>
  );
}

/** A line that rises on the day on which something came in. */
function stepsOf({ days, of }: Timeline, stage: (typeof stages)[number]): string {
  const times = days.map(({ day }) => Date.parse(day));
  const [from = 0, to = 0] = [times[0], times.at(-1)];
  const x = (time: number) => (to > from ? ((time - from) / (to - from)) * width : width);
  const y = (n: number) => height - (n / Math.max(1, of)) * (height - top);
  const steps = days.map((day, at) => `H${x(times[at] ?? 0)}V${y(day[stage])}`);
  return `M0 ${height}${steps.join("")}H${width}`;
}
