import type { LedgerBodyOf, Proposal } from "../../../../../shared/index.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Tag } from "../../Tag.tsx";
import { Opens } from "../parts/Opens.tsx";
import { Pages } from "../parts/Pages.tsx";
import { ReasonForm } from "../parts/ReasonForm.tsx";
import { Reasons } from "../parts/Reasons.tsx";
import { useEnter } from "../parts/useEnter.ts";
import type { GridView } from "../parts/WithGrid.tsx";

/** What the rules propose, each with its reasons; a person confirms it. Vetoes are confirmed where they stand. */
export function Proposals({ decided }: GridView) {
  const { t } = useDistrictText();
  const rows = decided.decision.proposals.filter(({ kind }) => kind !== "veto");
  return (
    <section className="steps" aria-labelledby="proposals-title">
      <h2 className="list-title" id="proposals-title">
        {t("deciding.proposals")}
      </h2>
      <p className="muted">{t("deciding.proposalsHint")}</p>
      {rows.length === 0 && <p>{t("deciding.noProposals")}</p>}
      {rows.length > 0 && (
        <Pages rows={rows.toSorted(openFirst)} label={t("deciding.proposals")}>
          {(proposal) => <Line key={keyOf(proposal)} proposal={proposal} decided={decided} />}
        </Pages>
      )}
    </section>
  );
}

const openFirst = (a: Proposal, b: Proposal) => Number(a.confirmed) - Number(b.confirmed);
const keyOf = ({ of, about, kind }: Proposal) => JSON.stringify([of, about, kind]);

interface LineProps {
  readonly proposal: Proposal;
  readonly decided: GridView["decided"];
}

function Line({ proposal, decided }: LineProps) {
  const { t } = useDistrictText();
  const { of, about, kind, confirmed, reasons } = proposal;
  const name = of === "unit" ? decided.unitName(about) : decided.nameOf(about);
  const what = t(`deciding.proposal.${kind}`);
  return (
    <li className={confirmed ? "outcome" : "outcome proposed"}>
      <p className="outcome-head">
        <span className="branch-name">{name}</span>
        <Tag>{what}</Tag>
      </p>
      {of === "branch" && <p className="muted">{decided.unitOf(about)}</p>}
      <Reasons reasons={reasons} decided={decided} />
      {confirmed && <p className="muted">{t("deciding.confirmed")}</p>}
      {!confirmed && kind !== "veto" && decided.reply.state === "open" && (
        <Opens
          label={t("deciding.confirmProposal")}
          about={t("deciding.proposalAbout", { kind: what, about: name })}
        >
          {(close) => <ConfirmForm entry={{ of, about, proposal: kind }} onClose={close} />}
        </Opens>
      )}
    </li>
  );
}

interface ConfirmProps {
  readonly entry: Pick<LedgerBodyOf<"confirmed">, "of" | "about" | "proposal">;
  readonly onClose: () => void;
}

function ConfirmForm({ entry, onClose }: ConfirmProps) {
  const { t } = useDistrictText();
  const { busy, issues, enter } = useEnter();
  return (
    <ReasonForm
      send={t("deciding.confirmProposal")}
      busy={busy}
      issues={issues}
      onCancel={onClose}
      onSend={(said) => enter([{ kind: "confirmed", ...entry, ...said }])}
    />
  );
}
