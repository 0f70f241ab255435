import { Checkbox } from "@fluentui/react-components";
import {
  ofKind,
  placesKinds,
  typedNumber,
  withQuota,
  withRule,
} from "../../../district/ruleDraft.ts";
import { starName } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Choice } from "../parts/Choice.tsx";
import { TextField } from "../parts/TextField.tsx";
import type { RuleFieldsProps } from "./RuleFields.tsx";

interface Props extends RuleFieldsProps {
  readonly star: string;
}

/** A star's rule on places: none, growing, fixed or a share, and its numbers. */
export function PlacesFields(props: Props) {
  const { decided, draft, star, onDraft } = props;
  const { t, locale } = useDistrictText();
  const kind = draft.quotas[star] === undefined ? "none" : kindOf(draft.quotas[star]);
  return (
    <fieldset className="choices">
      <legend className="way-title">{starName(locale, Number(star), decided.input.grid)}</legend>
      <Choice
        label={t("deciding.kind")}
        value={kind}
        options={placesKinds.map((one) => [one, t(`deciding.kind.${one}`)] as const)}
        onChoose={(chosen) => onDraft(withRule(draft, star, ofKind(chosen, decided.input.year)))}
      />
      <div className="two">
        {fields[kind].map((member) => (
          <Member key={member} {...props} member={member} />
        ))}
      </div>
    </fieldset>
  );
}

const kindOf = (rule: Readonly<Record<string, unknown>>) =>
  placesKinds.find((known) => known === rule["kind"]) ?? "growing";

const fields = {
  none: [],
  growing: [
    ...(["base", "growth", "growthMode", "rounding", "chained"] as const),
    ...(["shareIfBelow", "shareRounding", "minIfAny"] as const),
  ],
  fixed: ["places"],
  share: ["percent", "of", "rounding", "minIfAny"],
} as const;
type MemberName = (typeof fields)[keyof typeof fields][number];

const choices = {
  growthMode: ["compound", "linear"],
  rounding: ["floor", "round", "ceil"],
  shareRounding: ["floor", "round", "ceil"],
  of: ["applicants", "all"],
} as const;

const isChoice = (member: string): member is keyof typeof choices => member in choices;

function Member({ draft, issues, star, member, onDraft }: Props & { readonly member: MemberName }) {
  const { t, locale } = useDistrictText();
  const value = draft.quotas[star]?.[member];
  const put = (next: unknown) => onDraft(withQuota(draft, star, member, next));
  const label = t(`deciding.member.${member}`);
  const wrong = issues.find(({ data }) => data.at === `quotas.${star}.${member}`);
  if (member === "chained")
    return (
      <Checkbox
        label={label}
        checked={value === true}
        onChange={(_, { checked }) => put(checked === true)}
      />
    );
  if (isChoice(member)) {
    const options = choices[member].map((one) => [one, t(`deciding.option.${one}`)] as const);
    return <Choice label={label} value={String(value) as never} options={options} onChoose={put} />;
  }
  return (
    <TextField
      label={label}
      value={String(value ?? "")}
      maxLength={10}
      error={wrong?.message[locale]}
      onChange={(text) => put(typedNumber(text))}
    />
  );
}
