import { useEffect } from "react";
import { useActions } from "./usePane.ts";

/** Long enough for a run of edits to end: what is said while somebody types is only the last of it. */
const calmMs = 800;

/** Says a text through the pane's one live region: when it first stands there, and when it has changed. */
export function useSay(text: string, wait: "now" | "calm" = "now"): void {
  const { say } = useActions();
  useEffect(() => {
    if (text === "") return undefined;
    const timer = setTimeout(() => say(text), wait === "now" ? 0 : calmMs);
    return () => clearTimeout(timer);
  }, [say, text, wait]);
}
