import { usePart } from "../usePane.ts";

/** The one live region of the pane: polite, unseen, and silent while somebody types. */
export function Announcer() {
  const { text, times } = usePart("said");
  // the same words again are a change for screen readers only with something unseen behind them
  return (
    <p className="unseen" role="status" aria-live="polite">
      {text}
      {times % 2 === 1 && "\u00a0"}
    </p>
  );
}
