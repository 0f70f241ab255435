import { useState } from "react";

/** What was chosen or typed last, while the pane is open: an office is not typed again for every entry. */
const kept = new Map<string, string>();

/** As `useState` for a text, which begins with what it was when it was shown last. */
export function useKept(name: string): readonly [string, (value: string) => void] {
  const [value, setValue] = useState(() => kept.get(name) ?? "");
  const keep = (next: string) => {
    kept.set(name, next);
    setValue(next);
  };
  return [value, keep];
}
