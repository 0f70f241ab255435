import { readLedger } from "../../../../../shared/index.ts";
import type { Decided } from "../../../district/decided.ts";
import { useAsked, useDistrict } from "../../../district/useDistrict.ts";
import { listed } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { IssueBar } from "../../IssueBar.tsx";
import { Loading } from "../../Loading.tsx";
import { Opens } from "../parts/Opens.tsx";
import { ReasonForm } from "../parts/ReasonForm.tsx";
import { useEnter } from "../parts/useEnter.ts";

interface Props {
  readonly star: number;
  readonly decided: Decided;
}

/** Whom a person has chosen among those tied for a star; the choice can be taken back. */
export function Chosen({ star, decided }: Props) {
  const { t, locale } = useDistrictText();
  const chosen = decided.input.applicants
    .filter(
      (one) =>
        one.chosen !== undefined && (one.applied === star || wasChosen(decided, one.id, star)),
    )
    .map(({ id }) => id);
  if (chosen.length === 0) return null;
  return (
    <div className="ties">
      <p>{t("deciding.chosen", { names: listed(locale, chosen.map(decided.nameOf)) })}</p>
      {decided.reply.state === "open" && (
        <Opens label={t("deciding.unchoose")}>
          {(close) => <TakeBack branches={chosen} onClose={close} />}
        </Opens>
      )}
    </div>
  );
}

/** Also one that fell back to this star. */
const wasChosen = ({ decision }: Decided, branch: string, star: number) =>
  decision.outcomes.some(
    ({ id, reasons }) =>
      id === branch &&
      reasons.some(({ code, data }) => code === "decision.chosen" && data["star"] === star),
  );

interface TakeBackProps {
  readonly branches: readonly string[];
  readonly onClose: () => void;
}

function TakeBack({ branches, onClose }: TakeBackProps) {
  const { year } = useDistrict();
  const { t } = useDistrictText();
  const asked = useAsked(`ledger ${year}`, (client) => client.ledger(year));
  const { busy, issues, enter } = useEnter();
  if (asked.value === undefined)
    return asked.phase === "failed" ? (
      <IssueBar issues={asked.issues} />
    ) : (
      <Loading label={t("district.loading")} />
    );
  const { chosen } = readLedger(asked.value);
  const entries = branches.flatMap((branch) => chosen.get(branch)?.number ?? []);
  return (
    <ReasonForm
      send={t("deciding.unchooseSend")}
      busy={busy}
      issues={issues}
      onCancel={onClose}
      onSend={({ reason, office }) =>
        enter(entries.map((entry) => ({ kind: "revoke", entry, reason, office })))
      }
    />
  );
}
