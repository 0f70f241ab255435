import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Issue } from "../../../shared/index.ts";
import { useText } from "../usePane.ts";

interface Props {
  readonly issues: readonly Issue[];
  readonly title?: string;
  readonly intent?: "error" | "warning" | "info" | "success";
  readonly children?: ReactNode;
}

/** Issues in a bar, in the reader's language; nothing where there is nothing to say. */
export function IssueBar({ issues, title, intent = "error", children }: Props) {
  const { locale } = useText();
  if (issues.length === 0 && title === undefined) return null;
  return (
    <MessageBar intent={intent} layout="multiline" className="bar">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {issues.map((found) => (
          <p key={`${found.code} ${found.item ?? ""}`}>{found.message[locale]}</p>
        ))}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
