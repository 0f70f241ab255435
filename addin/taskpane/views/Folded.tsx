import { type ReactNode, useState } from "react";
import { useText } from "../usePane.ts";

interface Props {
  readonly first: number;
  readonly children: readonly ReactNode[];
}

/** A list that shows its first rows, and the rest on request. */
export function Folded({ first, children }: Props) {
  const [open, setOpen] = useState(false);
  const { t } = useText();
  const rest = children.length - first;
  // folding a single row away would save nothing
  const folds = rest > 1;
  return (
    <>
      <ul className="rows">{folds && !open ? children.slice(0, first) : children}</ul>
      {folds && (
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t("list.less") : t("list.more", { n: rest })}
        </button>
      )}
    </>
  );
}
