import { useAsked, useDistrict } from "../../district/useDistrict.ts";
import { useDistrictText } from "../../useDistrictText.ts";
import { RecordCard } from "./year/RecordCard.tsx";
import { VerifyDistrict } from "./year/VerifyDistrict.tsx";
import { Waiting } from "./year/Waiting.tsx";
import "../../styles/year.css";

/** The sealed records of the year, the newest first, each to be verified here; and the whole district. */
export default function Records() {
  const { year } = useDistrict();
  const { t } = useDistrictText();
  const asked = useAsked(`records ${year}`, (client) => client.records(year));
  if (asked.value === undefined) return <Waiting asked={[asked]} />;
  const records = asked.value.records.toSorted(
    (a, b) => b.version - a.version || (a.grid < b.grid ? -1 : 1),
  );
  return (
    <div className="steps">
      <p className="muted">{t("year.records.what")}</p>
      {records.length === 0 && <p>{t("year.records.none")}</p>}
      {records.map((head) => (
        <RecordCard key={head.hash} head={head} />
      ))}
      <VerifyDistrict />
    </div>
  );
}
