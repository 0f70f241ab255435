import type { SheetIssue, SheetReading } from "../../excel/index.ts";
import { bySection, type SectionGroup } from "../state/sectionGroups.ts";
import { usePart, useText } from "../usePane.ts";
import { Groups } from "./Groups.tsx";
import { ItemRow } from "./ItemRow.tsx";
import { ErrorIcon, NoteIcon } from "./icons.tsx";

interface Props {
  readonly reading: SheetReading;
  readonly severity: "error" | "note";
}

/** So many rows are seen at a glance: then nothing is folded away. */
const glance = 6;

/** The sheet's issues of one severity by section, each leading to its cell. */
export function IssueList({ reading, severity }: Props) {
  const { stop } = usePart("view");
  const { t, locale } = useText();
  const found = reading.issues.filter((each) => each.severity === severity);
  if (found.length === 0) return null;
  const isCurrent = ({ issue, cell }: SheetIssue) => stop?.key === `${cell} ${issue.code}`;
  const opens = ({ rows }: SectionGroup<SheetIssue>, at: number) =>
    rows.some(isCurrent) || (severity === "error" && (at === 0 || found.length <= glance));
  return (
    <section className="list">
      <h2 className={`list-title ${severity}`}>
        {severity === "error" ? <ErrorIcon /> : <NoteIcon />}
        {t(severity === "error" ? "issues.errors" : "issues.notes", { n: found.length })}
      </h2>
      <Groups
        groups={bySection(reading.grid, found, ({ issue }) => issue.item)}
        count={({ rows }) => t("items.issues", { n: rows.length })}
        open={opens}
        row={(each) => (
          <ItemRow
            key={`${each.issue.code} ${each.issue.message.en} ${each.cell ?? ""}`}
            item={each.issue.item}
            text={each.issue.message[locale]}
            cell={each.cell}
            tone={severity}
            current={isCurrent(each)}
          />
        )}
      />
    </section>
  );
}
