import type { Stage } from "../../../../../shared/index.ts";
import { missingByUnit, missingText } from "../../../district/progress.ts";
import { useAsked } from "../../../district/useDistrict.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Folded } from "../../Folded.tsx";
import { CopyText } from "./CopyText.tsx";
import { Waiting } from "./Waiting.tsx";

/** Who has nothing handed in at a stage, by unit; the list can be copied and sent on. */
export function MissingList({ stage }: { readonly stage: Stage }) {
  const { t } = useDistrictText();
  const asked = useAsked(`missing ${stage}`, (client) => client.missing(stage));
  if (asked.value === undefined) return <Waiting asked={[asked]} />;
  const units = missingByUnit(asked.value);
  const title = t("year.missing", { stage: t(`year.stage.${stage}`), n: asked.value.length });
  return (
    <section>
      <h2 className="list-title">{title}</h2>
      {units.length === 0 && <p>{t("year.nobodyMissing")}</p>}
      <Folded first={10}>
        {units.map(({ unit, names }) => (
          <li key={unit} className="missing">
            <span>{t("year.unitMissing", { unit, n: names.length })}</span>
            <span className="muted">{names.join(t("year.comma"))}</span>
          </li>
        ))}
      </Folded>
      {units.length > 0 && <CopyText text={missingText(units, title)} label={t("year.copyList")} />}
    </section>
  );
}
