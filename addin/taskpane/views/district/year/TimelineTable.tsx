import { useState } from "react";
import type { Timeline } from "../../../../../shared/index.ts";
import { stageOrder } from "../../../district/cycleDraft.ts";
import { useDistrictText } from "../../../useDistrictText.ts";

const newest = 10;

/** Day by day, the newest first: how many were done with each stage. */
export function TimelineTable({ timeline }: { readonly timeline: Timeline }) {
  const [open, setOpen] = useState(false);
  const { t } = useDistrictText();
  const days = timeline.days.toReversed();
  const rest = days.length - newest;
  return (
    <section>
      <table className="ranking">
        <caption className="list-title">{t("year.timeline")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("year.day")}</th>
            {stageOrder.map((stage) => (
              <th key={stage} scope="col" className="number">
                {t(`year.stage.${stage}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(open ? days : days.slice(0, newest)).map((row) => (
            <tr key={row.day}>
              <th scope="row">{row.day}</th>
              {stageOrder.map((stage) => (
                <td key={stage} className="number">
                  {row[stage]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t("list.less") : t("list.more", { n: rest })}
        </button>
      )}
    </section>
  );
}
