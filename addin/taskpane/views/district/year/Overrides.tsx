import { Button } from "@fluentui/react-components";
import type { UnitsReply } from "../../../../../shared/index.ts";
import { stageOrder } from "../../../district/cycleDraft.ts";
import { useCycleForm } from "../../../district/cycleForm.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { ChoiceField, TimeField } from "./fields.tsx";

/** Other dates for the branches of a unit: a sector's own deadline, or an extension. */
export function Overrides({ units }: { readonly units: UnitsReply["units"] }) {
  const { draft, change } = useCycleForm();
  const { t } = useDistrictText();
  const overrides = draft.overrides ?? [];
  const add = () => {
    const unit = units[0]?.id ?? "";
    change(["overrides"], [...overrides, { unit, stage: "self" }]);
  };
  return (
    <section className="steps">
      <h2 className="list-title">{t("year.overrides", { n: overrides.length })}</h2>
      <p className="muted">{t("year.overridesHint")}</p>
      {overrides.map(({ unit, stage }, index) => (
        <Override
          // biome-ignore lint/suspicious/noArrayIndexKey: its place is what names it: unit and stage are changed here
          key={index}
          index={index}
          units={units}
          name={`${units.find(({ id }) => id === unit)?.name ?? unit} · ${t(`year.stage.${stage}`)}`}
        />
      ))}
      <Button size="small" disabledFocusable={units.length === 0} onClick={add}>
        {t("year.addOverride")}
      </Button>
    </section>
  );
}

interface Props {
  readonly index: number;
  readonly units: UnitsReply["units"];
  readonly name: string;
}

function Override({ index, units, name }: Props) {
  const { change, issueAt } = useCycleForm();
  const { t } = useDistrictText();
  const place = ["overrides", index];
  const wrong = issueAt(place);
  return (
    <fieldset className="group-of-fields">
      <legend className="card-title">{name}</legend>
      <ChoiceField
        label={t("year.unit")}
        place={[...place, "unit"]}
        options={units.map(({ id, name: of }) => [id, of])}
      />
      <ChoiceField
        label={t("year.stage")}
        place={[...place, "stage"]}
        options={stageOrder.map((one) => [one, t(`year.stage.${one}`)])}
      />
      <TimeField label={t("year.opens")} place={[...place, "opens"]} />
      <TimeField label={t("year.closes")} place={[...place, "closes"]} />
      {wrong !== undefined && <p role="alert">{wrong}</p>}
      <button type="button" className="link" onClick={() => change(place, undefined)}>
        {t("year.removeOverride", { name })}
      </button>
    </fieldset>
  );
}
