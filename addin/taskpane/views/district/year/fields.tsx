import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fromField, toField } from "../../../district/beijing.ts";
import { useCycleForm } from "../../../district/cycleForm.ts";
import { at, type Bounds, fits, type Place, typedNumber } from "../../../district/edit.ts";
import { useDistrictText } from "../../../useDistrictText.ts";

interface Props {
  readonly label: string;
  readonly place: Place;
  readonly hint?: string;
}

/** What the server said of the field, or what can be seen here, stands beneath it. */
function Placed(
  props: Props & { readonly own?: string | undefined; readonly children: ReactNode },
) {
  const { issueAt } = useCycleForm();
  const wrong = props.own ?? issueAt(props.place);
  return (
    <Field
      label={props.label}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      {...(wrong === undefined ? {} : { validationMessage: wrong })}
    >
      {props.children as never}
    </Field>
  );
}

export function TextField({ max, ...props }: Props & { readonly max: number }) {
  const { draft, change } = useCycleForm();
  return (
    <Placed {...props}>
      <Input
        value={String(at(draft, props.place) ?? "")}
        maxLength={max}
        onChange={(_, { value }) => change(props.place, value === "" ? undefined : value)}
      />
    </Placed>
  );
}

export function NumberField({ bounds, ...props }: Props & { readonly bounds: Bounds }) {
  const { draft, change } = useCycleForm();
  const { t } = useDistrictText();
  const value = at(draft, props.place);
  const { from, to, decimals = 0 } = bounds;
  const wrong = value === undefined || fits(value, bounds) ? undefined : decimals;
  const own =
    wrong === undefined
      ? undefined
      : t(wrong === 0 ? "year.field.whole" : "year.field.number", { from, to });
  return (
    <Placed {...props} own={own}>
      <Input
        inputMode="decimal"
        value={String(value ?? "")}
        onChange={(_, data) => change(props.place, typedNumber(data.value))}
      />
    </Placed>
  );
}

/** A date and time in Beijing; what was written in another offset stays so until it is changed. */
export function TimeField(props: Props) {
  const { draft, change } = useCycleForm();
  return (
    <Placed {...props}>
      <Input
        type="datetime-local"
        value={toField(at(draft, props.place) as string | undefined)}
        onChange={(_, { value }) => change(props.place, fromField(value))}
      />
    </Placed>
  );
}

/** One of several; "" stands for left out. */
export function ChoiceField({
  options,
  ...props
}: Props & { readonly options: readonly (readonly [value: string, label: string])[] }) {
  const { draft, change } = useCycleForm();
  return (
    <Placed {...props}>
      <Select
        value={String(at(draft, props.place) ?? "")}
        onChange={(_, { value }) => change(props.place, value === "" ? undefined : value)}
      >
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Placed>
  );
}

export function SwitchField({ label, place }: Props) {
  const { draft, change } = useCycleForm();
  return (
    <Checkbox
      label={label}
      checked={at(draft, place) === true}
      onChange={(_, { checked }) => change(place, checked === true)}
    />
  );
}
