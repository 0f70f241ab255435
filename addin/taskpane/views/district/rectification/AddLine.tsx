import { useState } from "react";
import { useDistrictText } from "../../../useDistrictText.ts";
import { BranchField, type NamedBranch } from "../parts/BranchField.tsx";
import { ReasonForm } from "../parts/ReasonForm.tsx";
import { TextField } from "../parts/TextField.tsx";
import { useEnter } from "../parts/useEnter.ts";

interface Props {
  readonly branches: readonly NamedBranch[];
  readonly onClose: () => void;
}

const blank = { branch: "", task: "", owner: "", deadline: "" };

/** A new line: problem, task, who answers for it, until when. */
export function AddLine({ branches, onClose }: Props) {
  const { t } = useDistrictText();
  const [line, setLine] = useState(blank);
  const { busy, issues, enter } = useEnter();
  const put = (part: Partial<typeof blank>) => setLine({ ...line, ...part });
  const { branch, task, owner, deadline } = line;
  const lacks =
    branch === ""
      ? "deciding.chooseBranch"
      : [task, owner, deadline].some((text) => text.trim() === "")
        ? "deciding.lineFault"
        : undefined;
  const send = async (problem: string, office: string) => {
    const done = await enter([
      {
        kind: "rectification",
        ...{ branch, problem, deadline, office },
        ...{ task: task.trim(), owner: owner.trim() },
      },
    ]);
    if (done) onClose();
    return done;
  };
  return (
    <ReasonForm
      send={t("deciding.addSend")}
      reason={t("deciding.problem")}
      fault={lacks && t(lacks)}
      busy={busy}
      issues={issues}
      onCancel={onClose}
      onSend={({ reason, office }) => send(reason, office)}
    >
      <BranchField
        branches={branches}
        value={branch}
        onChoose={(chosen) => put({ branch: chosen })}
      />
      <TextField
        label={t("deciding.task")}
        value={task}
        rows={2}
        required
        onChange={(text) => put({ task: text })}
      />
      <TextField
        label={t("deciding.owner")}
        hint={t("deciding.ownerHint")}
        value={owner}
        maxLength={120}
        required
        onChange={(text) => put({ owner: text })}
      />
      <TextField
        label={t("deciding.deadline")}
        type="date"
        value={deadline}
        required
        onChange={(text) => put({ deadline: text })}
      />
    </ReasonForm>
  );
}
