import type { Objection } from "../../../../../shared/index.ts";
import type { DecisionView } from "../../../district/decisionView.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { ObjectionForm } from "./ObjectionForm.tsx";
import { OutcomeForm } from "./OutcomeForm.tsx";

interface Props {
  readonly objections: readonly Objection[];
  readonly views: readonly DecisionView[];
}

/** 异议 · what was raised in the period, and what became of each. */
export function Objections({ objections, views }: Props) {
  const { t } = useDistrictText();
  const names: DecisionView["names"] = Object.assign({}, ...views.map((view) => view.names));
  return (
    <section className="steps">
      <h2 className="list-title">{t("year.objections", { n: objections.length })}</h2>
      {objections.map((objection) => (
        <OneObjection
          key={objection.number}
          objection={objection}
          name={names[objection.body.branch]?.name ?? objection.body.branch}
        />
      ))}
      <ObjectionForm names={names} />
    </section>
  );
}

interface OneProps {
  readonly objection: Objection;
  readonly name: string;
}

function OneObjection({ objection, name }: OneProps) {
  const { t } = useDistrictText();
  const { body, number, outcome } = objection;
  return (
    <article className="card steps" aria-label={t("year.objection", { number, name })}>
      <h3 className="card-title">{t("year.objection", { number, name })}</h3>
      <p className="muted">{t("year.objection.on", { day: body.received })}</p>
      <p>{body.text}</p>
      {outcome ? (
        <p>
          <strong>
            {t(outcome.body.upheld ? "year.outcome.upheld" : "year.outcome.notUpheld")}
          </strong>{" "}
          {t("year.outcome.why", { reason: outcome.body.reason, office: outcome.body.office })}
        </p>
      ) : (
        <OutcomeForm entry={number} />
      )}
    </article>
  );
}
