import { Checkbox } from "@fluentui/react-components";
import type { Grid } from "../../../../../shared/index.ts";
import { draftStars } from "../../../district/cycleDraft.ts";
import { useCycleForm } from "../../../district/cycleForm.ts";
import { at, type Place } from "../../../district/edit.ts";
import { starName } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { ChoiceField, NumberField, SwitchField } from "./fields.tsx";

/** The year's own switches; rules that are not shown here stay as the grid has them. */
export function RuleFields({ grid, place }: { readonly grid: Grid; readonly place: Place }) {
  const { t } = useDistrictText();
  return (
    <>
      {draftStars(grid).map((star) => (
        <Limit key={star} grid={grid} star={star} place={[...place, "limits", String(star)]} />
      ))}
      <ChoiceField
        label={t("year.placesFor")}
        place={[...place, "placesFor"]}
        options={[
          ["", t("year.placesFor.holders")],
          ["new", t("year.placesFor.new")],
        ]}
      />
      <SwitchField label={t("year.fallBack")} place={[...place, "fallBack"]} />
      <Recheck place={[...place, "recheck"]} />
    </>
  );
}

const most = { from: 1, to: 100_000 } as const;

interface LimitProps {
  readonly grid: Grid;
  readonly star: number;
  readonly place: Place;
}

/** How many applications for a star a unit may hand in; nothing: as many as it likes. */
function Limit({ grid, star, place }: LimitProps) {
  const { issueAt } = useCycleForm();
  const { t, locale } = useDistrictText();
  const name = starName(locale, star, grid);
  const wrong = issueAt(place);
  return (
    <>
      <NumberField
        label={t("year.limit", { star: name })}
        hint={t("year.limitHint")}
        place={[...place, "atMost"]}
        bounds={most}
      />
      <NumberField
        label={t("year.usual", { star: name })}
        place={[...place, "usual"]}
        bounds={most}
      />
      {wrong !== undefined && <p role="alert">{wrong}</p>}
    </>
  );
}

/** What follows when a holder fails the re-check; both parts go together. */
function Recheck({ place }: { readonly place: Place }) {
  const { draft, change } = useCycleForm();
  const { t } = useDistrictText();
  const isSet = at(draft, place) !== undefined;
  return (
    <>
      <Checkbox
        label={t("year.recheck")}
        checked={isSet}
        onChange={(_, { checked }) =>
          change(place, checked === true ? { rectifyFirst: true, failed: "lower" } : undefined)
        }
      />
      {isSet && (
        <>
          <SwitchField label={t("year.rectifyFirst")} place={[...place, "rectifyFirst"]} />
          <ChoiceField
            label={t("year.recheckFailed")}
            place={[...place, "failed"]}
            options={[
              ["lower", t("year.recheck.lower")],
              ["revoke", t("year.recheck.revoke")],
            ]}
          />
        </>
      )}
    </>
  );
}
