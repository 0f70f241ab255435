import { Field, Select } from "@fluentui/react-components";

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  /** values and their names */
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
  readonly error?: string | undefined;
}

/** One of a few, in the browser's own select. */
export function Choice<T extends string>({ label, value, options, onChoose, error }: Props<T>) {
  return (
    <Field
      label={label}
      size="small"
      {...(error === undefined ? {} : { validationMessage: error })}
    >
      <Select
        size="small"
        value={value}
        onChange={(_, data) => {
          const chosen = options.find(([known]) => known === data.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([known, name]) => (
          <option key={known} value={known}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
