import { type ReactNode, useEffect, useRef } from "react";
import { land } from "../../../land.ts";

interface Props {
  /** what is shown: when it changes, a form may have gone with the button that was pressed */
  readonly of: unknown;
  readonly children: ReactNode;
}

/** Takes the focus where an entry has made its form superfluous, so that the keyboard goes on from here. */
export function Landing({ of, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown says when a form may have gone
  useEffect(() => land(place.current), [of]);
  return (
    <div className="steps" tabIndex={-1} ref={place}>
      {children}
    </div>
  );
}
