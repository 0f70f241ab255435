import { useAsked, useDistrict } from "../../district/useDistrict.ts";
import { useDistrictText } from "../../useDistrictText.ts";
import { Circular } from "./year/Circular.tsx";
import { DecidedNotice } from "./year/DecidedNotice.tsx";
import { Reopen } from "./year/Reopen.tsx";
import { Waiting } from "./year/Waiting.tsx";
import "../../styles/year.css";

/** From the decision to what is public: the notice, its objections, the publication and the circular. */
export default function Notice() {
  const { year } = useDistrict();
  const { t } = useDistrictText();
  const cycle = useAsked(`cycle ${year}`, (client) => client.cycle(year));
  if (cycle.value === undefined) return <Waiting asked={[cycle]} />;
  const { state } = cycle.value;
  return (
    <div className="steps">
      <p>{t(`year.notice.state.${state}`)}</p>
      {state === "decided" && <DecidedNotice cycle={cycle.value.cycle} />}
      {state === "published" && <Circular />}
      {state !== "open" && <Reopen />}
    </div>
  );
}
