import type { SheetReading } from "../../excel/index.ts";
import { useText } from "../usePane.ts";
import { Folded } from "./Folded.tsx";
import { ItemRow } from "./ItemRow.tsx";
import { ErrorIcon, NoteIcon } from "./icons.tsx";

interface Props {
  readonly reading: SheetReading;
  readonly severity: "error" | "note";
}

/** The sheet's issues of one severity, each leading to its cell. */
export function IssueList({ reading, severity }: Props) {
  const { t, locale } = useText();
  const found = reading.issues.filter((each) => each.severity === severity);
  if (found.length === 0) return null;
  const title = severity === "error" ? "issues.errors" : "issues.notes";
  return (
    <section className="list">
      <h2 className={`list-title ${severity}`}>
        {severity === "error" ? <ErrorIcon /> : <NoteIcon />}
        {t(title, { n: found.length })}
      </h2>
      <Folded first={severity === "error" ? 5 : 2}>
        {found.map(({ issue, cell }) => (
          <ItemRow
            key={`${issue.code} ${issue.message.en} ${cell ?? ""}`}
            item={issue.item}
            text={issue.message[locale]}
            cell={cell}
            tone={severity}
          />
        ))}
      </Folded>
    </section>
  );
}
