import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSay } from "../useSay.ts";

interface Props {
  readonly title: string;
  readonly text: string;
  readonly action?: string;
  readonly onAction?: () => void;
  readonly children?: ReactNode;
}

/** A whole-page message: what is the matter, and the way on. */
export function Message({ title, text, action, onAction, children }: Props) {
  useSay(title);
  return (
    <section className="message">
      <h1 className="message-title">{title}</h1>
      {children}
      <p className="muted">{text}</p>
      {action !== undefined && (
        <Button appearance="primary" onClick={() => onAction?.()}>
          {action}
        </Button>
      )}
    </section>
  );
}
