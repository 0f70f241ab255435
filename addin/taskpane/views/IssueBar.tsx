import type { ReactNode } from "react";
import type { Issue } from "../../../shared/index.ts";
import { useText } from "../usePane.ts";
import { useSay } from "../useSay.ts";
import { Folded } from "./Folded.tsx";
import { ErrorIcon, NoteIcon } from "./icons.tsx";

interface Props {
  readonly issues: readonly Issue[];
  readonly title?: string;
  readonly intent?: "error" | "warning";
  readonly children?: ReactNode;
}

/** So many are read out; the others stand there. */
const readOut = 2;

/** Issues in a bar, in the reader's language, and read out; nothing where there is nothing to say. */
export function IssueBar({ issues, title, intent = "error", children }: Props) {
  const { locale } = useText();
  const first = issues.slice(0, readOut).map(({ message }) => message[locale]);
  useSay([title ?? "", ...first].join(" ").trim());
  if (issues.length === 0 && title === undefined) return null;
  return (
    <div className={`bar ${intent}`}>
      {intent === "error" ? <ErrorIcon /> : <NoteIcon />}
      <div className="bar-body">
        {title !== undefined && <p className="bar-title">{title}</p>}
        <Folded first={5}>
          {issues.map((found) => (
            <li key={`${found.code} ${found.message.en}`}>{found.message[locale]}</li>
          ))}
        </Folded>
        {children}
      </div>
    </div>
  );
}
