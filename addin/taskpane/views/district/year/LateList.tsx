import { useState } from "react";
import type { Cycle, Stage } from "../../../../../shared/index.ts";
import { shownBeijing } from "../../../district/beijing.ts";
import { lateBranches } from "../../../district/progress.ts";
import { useAsked } from "../../../district/useDistrict.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Folded } from "../../Folded.tsx";
import { Waiting } from "./Waiting.tsx";

interface Props {
  readonly cycle: Cycle;
  readonly stage: Stage;
}

/** Who handed in after the date: asked for only when somebody wants to see it, since it takes the whole list. */
export function LateList(props: Props) {
  const [open, setOpen] = useState(false);
  const { t } = useDistrictText();
  return (
    <section>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("year.late")}
      </button>
      {open && <Late {...props} />}
    </section>
  );
}

function Late({ cycle, stage }: Props) {
  const { t } = useDistrictText();
  const branches = useAsked("branches", (client) => client.branches());
  const units = useAsked("units", (client) => client.units());
  if (!branches.value || !units.value) return <Waiting asked={[branches, units]} />;
  const late = lateBranches(branches.value, cycle, units.value.units, stage);
  if (late.length === 0) return <p>{t("year.nobodyLate")}</p>;
  return (
    <Folded first={10}>
      {late.map(({ branch, name, unit, time, closes }) => (
        <li key={branch} className="missing">
          <span>{name}</span>
          <span className="muted">
            {t("year.lateBy", { unit, time: shownBeijing(time), closes: shownBeijing(closes) })}
          </span>
        </li>
      ))}
    </Folded>
  );
}
