import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import {
  applicationForm,
  type Grid,
  type LedgerBodyOf,
  starsOf,
} from "../../../../shared/index.ts";
import { applicationOf, proposedStar, standingOf } from "../../district/applying.ts";
import { useDistrict, useWrite } from "../../district/useDistrict.ts";
import { starName } from "../../texts/words.ts";
import { useDistrictText } from "../../useDistrictText.ts";
import { useSay } from "../../useSay.ts";
import { IssueBar } from "../IssueBar.tsx";
import { FormFields } from "./FormFields.tsx";

interface Props {
  readonly branch: string;
  readonly grid: Grid;
  readonly reached: number | undefined;
  readonly before: LedgerBodyOf<"application"> | undefined;
  readonly isOpen: boolean;
}

/** 申报 · the star applied for, and the fields of the scheme's form; a later one takes the place of the one before. */
export function Application({ branch, grid, reached, before, isOpen }: Props) {
  const { year } = useDistrict();
  const { t, locale } = useDistrictText();
  const { busy, issues, run } = useWrite();
  const [open, setOpen] = useState(false);
  const [star, setStar] = useState(() => proposedStar(grid, before?.star, reached));
  const [answers, setAnswers] = useState(before?.form ?? {});
  const fields = applicationForm(grid.id);
  const name = (of: number) => starName(locale, of, grid);
  const state = before ? t("branch.applied", { star: name(before.star) }) : t("branch.notApplied");
  useSay(before ? state : "");
  const apply = () =>
    run((client, key) =>
      client.addLedger(year, [applicationOf(branch, star, fields, answers)], key),
    );
  return (
    <section className="card steps">
      <h2 className="card-title">{t("branch.application")}</h2>
      <p>{state}</p>
      {isOpen && (
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(before ? "branch.change" : "branch.apply")}
        </button>
      )}
      {isOpen && open && (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            void apply();
          }}
        >
          <Field
            label={t("branch.star")}
            hint={t(`branch.standing.${standingOf(star, reached)}`, {
              reached: reached === undefined ? "" : name(reached),
              star: name(star),
            })}
          >
            <Select value={String(star)} onChange={(_, { value }) => setStar(Number(value))}>
              {starsOf(grid).map((one) => (
                <option key={one} value={one}>
                  {name(one)}
                </option>
              ))}
            </Select>
          </Field>
          <FormFields
            grid={grid}
            fields={fields}
            answers={answers}
            onAnswer={(id, answer) => setAnswers((all) => ({ ...all, [id]: answer }))}
          />
          {issues.length > 0 && <IssueBar issues={issues} title={t("year.notEntered")} />}
          <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
            {t(before ? "branch.applyAnew" : "branch.send")}
          </Button>
        </form>
      )}
    </section>
  );
}
