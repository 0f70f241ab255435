import type { Grid, SessionInfo } from "../../../../shared/index.ts";
import { shownBeijing } from "../../district/beijing.ts";
import { ownResult } from "../../district/ownResult.ts";
import { useAsked, useDistrict } from "../../district/useDistrict.ts";
import { starName } from "../../texts/words.ts";
import { useDistrictText } from "../../useDistrictText.ts";
import { IssueBar } from "../IssueBar.tsx";

interface Props {
  readonly branch: NonNullable<SessionInfo["branch"]>;
  readonly grid: Grid;
}

/** What was published of the branch. */
export function Published({ branch, grid }: Props) {
  const { year } = useDistrict();
  const { t, locale } = useDistrictText();
  const asked = useAsked(`publication ${year}`, (client) => client.publication(year));
  if (asked.value === undefined) return <IssueBar issues={asked.issues} />;
  const star = ownResult(asked.value, branch);
  return (
    <section className="card steps">
      <h2 className="card-title">{t("branch.published", { year })}</h2>
      <p>
        {star === undefined
          ? t("branch.published.unnamed")
          : t("branch.published.star", { star: starName(locale, star, grid) })}
      </p>
      <p className="muted">{t("branch.published.on", { time: shownBeijing(asked.value.time) })}</p>
    </section>
  );
}
