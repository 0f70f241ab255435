import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

interface Props {
  readonly label: string;
  /** more than one that are called the same: what this one is about */
  readonly about?: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a form in its place; the form closes itself. */
export function Opens({ label, about, children }: Props) {
  const [open, setOpen] = useState(false);
  if (open) return <div className="opened">{children(() => setOpen(false))}</div>;
  return (
    <Button
      size="small"
      onClick={() => setOpen(true)}
      {...(about === undefined ? {} : { "aria-label": `${label}：${about}` })}
    >
      {label}
    </Button>
  );
}
