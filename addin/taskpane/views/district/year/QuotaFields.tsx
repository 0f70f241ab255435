import { Field, Select } from "@fluentui/react-components";
import type { Grid } from "../../../../../shared/index.ts";
import { newQuota, policyOf, type QuotaKind, quotaKind } from "../../../district/cycleDraft.ts";
import { useCycleForm } from "../../../district/cycleForm.ts";
import type { Place } from "../../../district/edit.ts";
import { starName } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { ChoiceField, NumberField, SwitchField } from "./fields.tsx";

const kinds: readonly QuotaKind[] = ["none", "fixed", "share", "growing"];

/** How many places a star has this year, as a rule in words. */
export function QuotaFields({ grid, star }: { readonly grid: Grid; readonly star: number }) {
  const { draft, change, issueAt } = useCycleForm();
  const { t, locale } = useDistrictText();
  const place = ["policies", "decisions", grid.id, "quotas", String(star)];
  const rule = policyOf(draft, grid.id)?.quotas?.[String(star)];
  const kind = quotaKind(rule);
  const wrong = issueAt(place);
  return (
    <fieldset className="group-of-fields">
      <legend className="card-title">{starName(locale, star, grid)}</legend>
      <Field
        label={t("year.places")}
        {...(wrong === undefined ? {} : { validationMessage: wrong })}
      >
        <Select
          value={kind}
          onChange={(_, { value }) => {
            const chosen = kinds.find((one) => one === value) ?? "none";
            change(place, newQuota(chosen, draft.year));
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`year.quota.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {kind === "fixed" && (
        <NumberField
          label={t("year.quota.places")}
          place={[...place, "places"]}
          bounds={{ from: 1, to: 100_000 }}
        />
      )}
      {kind === "share" && <Share place={place} />}
      {kind === "growing" && <Growing place={place} />}
    </fieldset>
  );
}

const percent = { from: 0, to: 100 } as const;
const places = { from: 1, to: 100_000 } as const;
const years = { from: 1990, to: 2200 } as const;

function Growing({ place }: { readonly place: Place }) {
  const { t } = useDistrictText();
  const member = (name: string) => [...place, name];
  return (
    <>
      <NumberField label={t("year.quota.base")} place={member("base")} bounds={places} />
      <NumberField label={t("year.quota.baseYear")} place={member("baseYear")} bounds={years} />
      <NumberField label={t("year.quota.growth")} place={member("growth")} bounds={percent} />
      <ChoiceField
        label={t("year.quota.mode")}
        place={member("growthMode")}
        options={[
          ["compound", t("year.quota.compound")],
          ["linear", t("year.quota.linear")],
        ]}
      />
      <Rounding label={t("year.quota.rounding")} place={member("rounding")} />
      <SwitchField label={t("year.quota.chained")} place={member("chained")} />
      <NumberField label={t("year.quota.below")} place={member("shareIfBelow")} bounds={percent} />
      <Rounding label={t("year.quota.shareRounding")} place={member("shareRounding")} />
      <Least place={place} />
    </>
  );
}

function Share({ place }: { readonly place: Place }) {
  const { t } = useDistrictText();
  return (
    <>
      <ChoiceField
        label={t("year.quota.of")}
        place={[...place, "of"]}
        options={[
          ["applicants", t("year.quota.ofApplicants")],
          ["all", t("year.quota.ofAll")],
        ]}
      />
      <NumberField
        label={t("year.quota.percent")}
        place={[...place, "percent"]}
        bounds={{ ...percent, decimals: 2 }}
      />
      <Rounding label={t("year.quota.rounding")} place={[...place, "rounding"]} />
      <Least place={place} />
    </>
  );
}

const Least = ({ place }: { readonly place: Place }) => {
  const { t } = useDistrictText();
  return (
    <NumberField label={t("year.quota.least")} place={[...place, "minIfAny"]} bounds={percent} />
  );
};

function Rounding({ label, place }: { readonly label: string; readonly place: Place }) {
  const { t } = useDistrictText();
  return (
    <ChoiceField
      label={label}
      place={place}
      options={[
        ["floor", t("year.round.floor")],
        ["round", t("year.round.round")],
        ["ceil", t("year.round.ceil")],
      ]}
    />
  );
}
