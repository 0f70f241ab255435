import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Stage } from "../../../../../shared/index.ts";
import { typedDays } from "../../../district/cycleDraft.ts";
import { useCycleForm } from "../../../district/cycleForm.ts";
import { at } from "../../../district/edit.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { NumberField, TimeField } from "./fields.tsx";

/** When a stage is open, for how long after that late ones are taken, and when to remind. */
export function StageFields({ stage, index }: { readonly stage: Stage; readonly index: number }) {
  const { t } = useDistrictText();
  const place = ["stages", index];
  return (
    <fieldset className="group-of-fields">
      <legend className="card-title">{t(`year.stage.${stage}`)}</legend>
      <TimeField label={t("year.opens")} place={[...place, "opens"]} />
      <TimeField label={t("year.closes")} place={[...place, "closes"]} />
      <NumberField
        label={t("year.grace")}
        place={[...place, "graceHours"]}
        bounds={{ from: 0, to: 720 }}
      />
      <Reminders index={index} />
    </fieldset>
  );
}

/** Days as people write them: the text is theirs until they are read. */
function Reminders({ index }: { readonly index: number }) {
  const { draft, change, issueAt } = useCycleForm();
  const { t } = useDistrictText();
  const place = ["stages", index, "remindDays"];
  const days = at(draft, place);
  const [text, setText] = useState(Array.isArray(days) ? days.join(", ") : "");
  const places = [place, ...(Array.isArray(days) ? days.map((_, day) => [...place, day]) : [])];
  const wrong = places.map(issueAt).find((found) => found !== undefined);
  return (
    <Field
      label={t("year.remind")}
      hint={t("year.remindHint")}
      {...(wrong === undefined ? {} : { validationMessage: wrong })}
    >
      <Input
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          change(place, typedDays(value));
        }}
      />
    </Field>
  );
}
