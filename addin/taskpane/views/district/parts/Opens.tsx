import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { land } from "../../../land.ts";

interface Props {
  readonly label: string;
  /** more than one that are called the same: what this one is about */
  readonly about?: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a form in its place; the form closes itself, and the focus goes along. */
export function Opens({ label, about, children }: Props) {
  const [phase, setPhase] = useState<"new" | "open" | "closed">("new");
  if (phase === "open")
    return (
      <div className="opened" tabIndex={-1} ref={land}>
        {children(() => setPhase("closed"))}
      </div>
    );
  return (
    <Button
      size="small"
      onClick={() => setPhase("open")}
      {...(phase === "closed" ? { ref: land } : {})}
      {...(about === undefined ? {} : { "aria-label": `${label}: ${about}` })}
    >
      {label}
    </Button>
  );
}
