import { Button, Field, Textarea } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Rectification } from "../../../../shared/index.ts";
import { shownBeijing } from "../../district/beijing.ts";
import { evidenceOf } from "../../district/evidenceOf.ts";
import { useDistrict, useWrite } from "../../district/useDistrict.ts";
import { useDistrictText } from "../../useDistrictText.ts";
import { Facts } from "../Facts.tsx";
import { IssueBar } from "../IssueBar.tsx";

/** 整改 · what the branch has to put right, and until when; it reports each as done. */
export function OwnRectification({ lines }: { readonly lines: readonly Rectification[] }) {
  const { t } = useDistrictText();
  return (
    <section className="steps">
      <h2 className="list-title">{t("branch.rectification", { n: lines.length })}</h2>
      {lines.map((line) => (
        <Line key={line.number} line={line} />
      ))}
    </section>
  );
}

function Line({ line }: { readonly line: Rectification }) {
  const { t } = useDistrictText();
  const { body, steps, state, number } = line;
  return (
    <article className="card steps" aria-label={body.problem}>
      <h3 className="card-title">{body.problem}</h3>
      <Facts
        facts={[
          [t("branch.task"), body.task],
          [t("branch.owner"), body.owner],
          [t("branch.deadline"), body.deadline],
          [t("branch.state"), t(`branch.state.${state}`)],
          ...steps.map(({ body: step, time }) => {
            const state = t(`branch.state.${step.state}`);
            return [t("branch.step", { state, day: shownBeijing(time) }), step.note] as const;
          }),
        ]}
      />
      {(state === "open" || state === "refused") && <Report entry={number} />}
    </article>
  );
}

/** Says what was done, and which files show it: they stay where they are. */
function Report({ entry }: { readonly entry: number }) {
  const { year } = useDistrict();
  const { t } = useDistrictText();
  const { busy, issues, run } = useWrite();
  const [note, setNote] = useState("");
  const [files, setFiles] = useState<readonly File[]>([]);
  const id = useId();
  const report = async () => {
    const shown = await Promise.all(files.map(evidenceOf));
    const evidence = shown.length > 0 ? { evidence: { rectification: shown } } : {};
    await run((client, key) =>
      client.addLedger(
        year,
        [{ kind: "rectified", entry, state: "reported", note: note.trim(), ...evidence }],
        key,
      ),
    );
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() !== "") void report();
      }}
    >
      <Field label={t("branch.note")}>
        <Textarea
          value={note}
          rows={2}
          maxLength={2000}
          onChange={(_, { value }) => setNote(value)}
        />
      </Field>
      <label htmlFor={id}>{t("branch.evidence")}</label>
      <input
        id={id}
        type="file"
        multiple
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setFiles([...(target.files ?? [])].slice(0, 50))}
      />
      <p className="muted" id={`${id}-hint`}>
        {t("branch.evidenceHint")}
      </p>
      {issues.length > 0 && <IssueBar issues={issues} title={t("year.notEntered")} />}
      <Button type="submit" size="small" disabledFocusable={busy || note.trim() === ""}>
        {t("branch.report")}
      </Button>
    </form>
  );
}
