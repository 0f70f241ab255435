import { Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import { type FormField, type Grid, longestAnswer } from "../../../../shared/index.ts";
import { type Answers, offeredStars, tick, tickedStars } from "../../district/applying.ts";
import { useDistrictText } from "../../useDistrictText.ts";

interface Props {
  readonly grid: Grid;
  readonly fields: readonly FormField[];
  readonly answers: Answers;
  readonly onAnswer: (id: string, answer: string) => void;
}

/** The fields of an application form, in the official wording. */
export function FormFields({ grid, fields, answers, onAnswer }: Props) {
  const { locale } = useDistrictText();
  return (
    <>
      {fields.map((field) =>
        field.kind === "stars" ? (
          <NamedStars
            key={field.id}
            label={field.title[locale]}
            // the form is an official paper: its answers are in Chinese
            offered={offeredStars(grid, "zh-CN")}
            answer={answers[field.id]}
            onAnswer={(answer) => onAnswer(field.id, answer)}
          />
        ) : (
          <OneField
            key={field.id}
            field={field}
            answer={answers[field.id] ?? ""}
            onAnswer={(answer) => onAnswer(field.id, answer)}
          />
        ),
      )}
    </>
  );
}

interface FieldProps {
  readonly field: FormField;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

function OneField({ field: { title, kind, about }, answer, onAnswer }: FieldProps) {
  const { t, locale } = useDistrictText();
  const n = [...answer].length;
  const count =
    about === undefined ? t("branch.count", { n }) : t("branch.countAbout", { n, about });
  if (kind === "long")
    return (
      <Field label={title[locale]} hint={count}>
        <Textarea
          value={answer}
          rows={about === undefined ? 2 : 6}
          maxLength={longestAnswer}
          onChange={(_, { value }) => onAnswer(value)}
        />
      </Field>
    );
  return (
    <Field label={title[locale]}>
      <Input
        value={answer}
        maxLength={200}
        {...(kind === "date" ? { type: "date" } : {})}
        {...(kind === "number" ? { inputMode: "numeric" } : {})}
        onChange={(_, { value }) => onAnswer(value)}
      />
    </Field>
  );
}

interface StarsProps {
  readonly label: string;
  readonly offered: readonly string[];
  readonly answer: string | undefined;
  readonly onAnswer: (answer: string) => void;
}

function NamedStars({ label, offered, answer, onAnswer }: StarsProps) {
  const ticked = tickedStars(answer);
  return (
    <fieldset className="group-of-fields">
      <legend>{label}</legend>
      {offered.map((star) => (
        <Checkbox
          key={star}
          label={star}
          checked={ticked.includes(star)}
          onChange={(_, { checked }) => onAnswer(tick(answer, star, checked === true))}
        />
      ))}
    </fieldset>
  );
}
