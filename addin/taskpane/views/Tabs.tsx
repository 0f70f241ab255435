import type { KeyboardEvent } from "react";
import { useQueueCount } from "../queue/useQueueCount.ts";
import { type View, views } from "../state/viewState.ts";
import { useActions, usePart, useText } from "../usePane.ts";

/** Where a key leads from a tab; as the pattern for tabs has it. */
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

const tabId = (view: View) => `tab-${view}`;

/**
 * The views as tabs: one stop for Tab, the arrows go from one to the next. Drawn here, as Fluent's own
 * puts unseen stops into the page that screen readers stumble over.
 */
export function Tabs() {
  const { view } = usePart("view");
  const { show } = useActions();
  const { t } = useText();
  const waiting = useQueueCount();
  const session = usePart("session");
  const info = session.phase === "in" ? session.info : undefined;
  const useless = new Set<View>([
    // a branch or a reviewer has no use for it
    ...(info?.role === "coordinator" ? [] : (["district"] as const)),
    // and a coordinator of a region none for the work of its districts
    ...(info?.of === "region" ? (["review", "district"] as const) : []),
  ]);
  const shown = views.filter((name) => !useless.has(name) || name === view);
  const pressed = (event: KeyboardEvent) => {
    const to = shown[steps[event.key]?.(shown.indexOf(view), shown.length - 1) ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    show(to);
    document.getElementById(tabId(to))?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={t("app.views")}>
      {shown.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          className="tab"
          aria-selected={name === view}
          aria-controls="view"
          tabIndex={name === view ? 0 : -1}
          onClick={() => show(name)}
          onKeyDown={pressed}
        >
          {t(`view.${name}`)}
          {name === "submit" && waiting > 0 && (
            <span className="badge" role="img" aria-label={t("view.waiting", { n: waiting })}>
              {waiting}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
