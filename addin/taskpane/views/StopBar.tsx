import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import type { SheetReading } from "../../excel/index.ts";
import { stopsOf } from "../state/stops.ts";
import { useActions, usePart, useText } from "../usePane.ts";

/** Previous and next issue; F8 and Shift+F8 do the same wherever the focus is in the pane. */
export function StopBar({ reading }: { readonly reading: SheetReading }) {
  const { stop } = usePart("view");
  const { goOn } = useActions();
  const { t } = useText();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      void goOn(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [goOn]);
  const stops = stopsOf(reading);
  if (stops.length === 0) return null;
  const at = stops.findIndex(({ key, sheet }) => key === stop?.key && sheet === stop.sheet);
  const kind = reading.issues.some(({ cell }) => cell !== undefined) ? "issues" : "open";
  const where =
    at < 0
      ? t(`stop.${kind}All`, { n: stops.length })
      : t(`stop.${kind}`, { n: at + 1, of: stops.length });
  return (
    <fieldset className="stops" aria-label={t("stop.label")}>
      <Button
        size="small"
        aria-keyshortcuts="Shift+F8"
        title="Shift+F8"
        onClick={() => void goOn(-1)}
      >
        ‹ {t("stop.previous")}
      </Button>
      <span className="stop-at">{where}</span>
      <Button size="small" aria-keyshortcuts="F8" title="F8" onClick={() => void goOn(1)}>
        {t("stop.next")} ›
      </Button>
    </fieldset>
  );
}
