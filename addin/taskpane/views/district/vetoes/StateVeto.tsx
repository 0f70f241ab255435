import { useState } from "react";
import type { Veto } from "../../../../../shared/index.ts";
import { factsOf, readFacts } from "../../../district/vetoDraft.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { BranchField, type NamedBranch } from "../parts/BranchField.tsx";
import { Choice } from "../parts/Choice.tsx";
import { ReasonForm } from "../parts/ReasonForm.tsx";
import { TextField } from "../parts/TextField.tsx";
import { useEnter } from "../parts/useEnter.ts";

interface Props {
  readonly vetoes: readonly Veto[];
  readonly branches: readonly NamedBranch[];
  readonly onClose: () => void;
}

/** States a veto: of which branch, which one, what was counted, on what basis. It counts once it is confirmed. */
export function StateVeto({ vetoes, branches, onClose }: Props) {
  const { t, locale } = useDistrictText();
  const { busy, issues, enter } = useEnter();
  const [branch, setBranch] = useState("");
  const [id, setId] = useState(vetoes[0]?.id ?? "");
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const veto = vetoes.find((one) => one.id === id);
  const facts = veto && readFacts(veto, typed);
  const fault =
    branch === "" ? t("deciding.chooseBranch") : facts ? undefined : t("deciding.factNumber");
  const send = async (basis: string, office: string) => {
    if (!facts) return false;
    const counted = Object.keys(facts).length > 0 ? { facts } : {};
    const done = await enter([{ kind: "veto", branch, veto: id, ...counted, basis, office }]);
    if (done) onClose();
    return done;
  };
  return (
    <ReasonForm
      send={t("deciding.stateSend")}
      reason={t("deciding.basis")}
      reasonHint={t("deciding.basisHint")}
      fault={fault}
      busy={busy}
      issues={issues}
      onCancel={onClose}
      onSend={({ reason, office }) => send(reason, office)}
    >
      <BranchField branches={branches} value={branch} onChoose={setBranch} />
      <Choice
        label={t("deciding.vetoKind")}
        value={id}
        options={vetoes.map((one) => [one.id, one.text[locale]] as const)}
        onChoose={setId}
      />
      {veto && <p className="muted">{veto.text[locale]}</p>}
      {veto &&
        factsOf(veto).map((fact) => (
          <TextField
            key={fact.id}
            label={fact.text[locale]}
            value={typed[fact.id] ?? ""}
            maxLength={6}
            onChange={(text) => setTyped({ ...typed, [fact.id]: text })}
          />
        ))}
    </ReasonForm>
  );
}
