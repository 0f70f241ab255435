import type { Rectification } from "../../../../../shared/index.ts";
import type { RectificationRow } from "../../../district/rectificationRows.ts";
import { listed, localTime } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Facts } from "../../Facts.tsx";
import { Tag } from "../../Tag.tsx";
import type { NamedBranch } from "../parts/BranchField.tsx";
import { Opens } from "../parts/Opens.tsx";
import { Check } from "./Check.tsx";

interface Props {
  readonly row: RectificationRow;
  readonly branches: readonly NamedBranch[];
}

/** A line of the ledger with everything that was reported of it. */
export function Line({ row: { line, overdue }, branches }: Props) {
  const { t } = useDistrictText();
  const { body, state, number } = line;
  const branch = branches.find(({ id }) => id === body.branch);
  const name = branch?.name ?? body.branch;
  return (
    <li className={overdue ? "outcome overdue" : "outcome"}>
      <p className="outcome-head">
        <span className="branch-name">{name}</span>
        <Tag>{t(`deciding.line.${state}`)}</Tag>
      </p>
      {branch && <p className="muted">{branch.unit}</p>}
      <Facts
        facts={[
          [t("deciding.problem"), body.problem],
          [t("deciding.task"), body.task],
          [t("deciding.owner"), body.owner],
          [
            t("deciding.deadline"),
            <span key="deadline">
              {body.deadline}{" "}
              {overdue && <span className="overdue-word">{t("deciding.overdue")}</span>}
            </span>,
          ],
          [t("district.office"), body.office],
        ]}
      />
      <Steps line={line} />
      {state === "reported" && (
        <Opens key={line.steps.length} label={t("deciding.check")} about={name}>
          {(close) => <Check entry={number} onClose={close} />}
        </Opens>
      )}
    </li>
  );
}

function Steps({ line: { steps } }: Pick<RectificationRow, "line">) {
  const { t, locale } = useDistrictText();
  if (steps.length === 0) return null;
  return (
    <details className="why" open>
      <summary>{t("deciding.lineSteps")}</summary>
      <ul className="reasons">
        {steps.map(({ number, time, body }) => (
          <li key={number} className="text">
            {t("deciding.step", {
              time: localTime(locale, time),
              state: t(`deciding.line.${body.state}`),
              note: body.note,
            })}
            {body.evidence && evidenceNames(body.evidence).length > 0 && (
              <p className="muted">
                {t("deciding.stepEvidence", {
                  names: listed(locale, evidenceNames(body.evidence)),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

type Evidence = NonNullable<Rectification["steps"][number]["body"]["evidence"]>;

const evidenceNames = (evidence: Evidence): readonly string[] =>
  Object.values(evidence).flatMap((files) => files.map(({ name }) => name));
