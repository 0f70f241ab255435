import type { Veto } from "../../../../../shared/index.ts";
import { factsOf } from "../../../district/vetoDraft.ts";
import type { VetoRow } from "../../../district/vetoRows.ts";
import { listed, localTime } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Tag } from "../../Tag.tsx";
import { Opens } from "../parts/Opens.tsx";
import { ReasonForm } from "../parts/ReasonForm.tsx";
import { useEnter } from "../parts/useEnter.ts";
import type { GridView } from "../parts/WithGrid.tsx";

interface Props extends GridView {
  readonly row: VetoRow;
}

/** A veto: of whom, which, what was counted, on what basis, and what became of it. */
export function VetoLine({ row, decided, branches }: Props) {
  const { t, locale } = useDistrictText();
  const { entry, state, by } = row;
  const { body, time } = entry;
  const veto = decided.input.grid.vetoes?.find(({ id }) => id === body.veto);
  const branch = branches.find(({ id }) => id === body.branch);
  const name = branch?.name ?? body.branch;
  const facts = veto && factLines(veto, body.facts ?? {}, locale);
  return (
    <li className={`outcome ${state}`}>
      <p className="outcome-head">
        <span className="branch-name">{name}</span>
        <Tag>{t(`deciding.veto.${state}`)}</Tag>
      </p>
      {branch && <p className="muted">{branch.unit}</p>}
      <p>{veto?.text[locale] ?? body.veto}</p>
      {facts && facts.length > 0 && (
        <p>
          {t("deciding.vetoFacts", {
            facts: listed(
              locale,
              facts.map((fact) => t("deciding.vetoFact", fact)),
            ),
          })}
        </p>
      )}
      <p className="text">{t("deciding.vetoBasis", { text: body.basis })}</p>
      <p className="muted">
        {t("deciding.byOffice", { office: body.office, time: localTime(locale, time) })}
      </p>
      {by && (
        <p className="muted text">
          {t(`deciding.veto.${state}`)} ·{" "}
          {t("deciding.byReason", {
            ...{ office: by.body.office, time: localTime(locale, by.time) },
            reason: by.body.reason,
          })}
        </p>
      )}
      {decided.reply.state !== "published" && <Steps row={row} name={name} />}
    </li>
  );
}

const factLines = (veto: Veto, counted: Readonly<Record<string, number>>, locale: "zh-CN" | "en") =>
  factsOf(veto).flatMap(({ id, text }) =>
    counted[id] === undefined ? [] : [{ what: text[locale], n: counted[id] }],
  );

/** What may be done with it now. */
function Steps({ row: { entry, state }, name }: { readonly row: VetoRow; readonly name: string }) {
  const { t } = useDistrictText();
  if (state !== "proposed" && state !== "confirmed") return null;
  return (
    <div className="buttons">
      {state === "proposed" && (
        <Opens label={t("deciding.confirm")} about={name}>
          {(close) => <Step kind="confirm" entry={entry.number} onClose={close} />}
        </Opens>
      )}
      <Opens label={t("deciding.revoke")} about={name}>
        {(close) => <Step kind="revoke" entry={entry.number} onClose={close} />}
      </Opens>
    </div>
  );
}

interface StepProps {
  readonly kind: "confirm" | "revoke";
  readonly entry: number;
  readonly onClose: () => void;
}

function Step({ kind, entry, onClose }: StepProps) {
  const { t } = useDistrictText();
  const { busy, issues, enter } = useEnter();
  return (
    <ReasonForm
      send={t(kind === "confirm" ? "deciding.confirmSend" : "deciding.revokeSend")}
      busy={busy}
      issues={issues}
      onCancel={onClose}
      onSend={(said) => enter([{ kind, entry, ...said }])}
    />
  );
}
