import { type ReactNode, useId } from "react";

interface Props {
  readonly title: string;
  /** how many, in words, beside the title */
  readonly count: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/** Rows under a title that folds them away. */
export function Group({ title, count, open, onToggle, children }: Props) {
  const id = useId();
  return (
    <section className="group">
      <h3 className="group-title">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => onToggle(!open)}
        >
          <span className="group-sign" aria-hidden="true" />
          <span className="group-name">{title}</span>
          <span className="group-count">{count}</span>
        </button>
      </h3>
      <ul className="rows" id={id} hidden={!open}>
        {open && children}
      </ul>
    </section>
  );
}
