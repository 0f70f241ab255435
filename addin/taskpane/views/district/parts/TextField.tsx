import { Field, Input, Textarea } from "@fluentui/react-components";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** more than one line */
  readonly rows?: number;
  readonly type?: "text" | "date" | "number";
  readonly maxLength?: number;
}

/** A labelled field with its hint and what is wrong with it. */
export function TextField({ label, hint, error, required = false, rows, ...input }: Props) {
  const { value, onChange, type = "text", maxLength = 2000 } = input;
  return (
    <Field
      label={label}
      size="small"
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { validationMessage: error })}
    >
      {rows === undefined ? (
        <Input
          size="small"
          type={type}
          value={value}
          maxLength={maxLength}
          onChange={(_, data) => onChange(data.value)}
        />
      ) : (
        <Textarea
          size="small"
          value={value}
          rows={rows}
          maxLength={maxLength}
          onChange={(_, data) => onChange(data.value)}
        />
      )}
    </Field>
  );
}
