import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Actions } from "../../../addin/taskpane/actions/actions.ts";
import { type Action, initialState, reduce } from "../../../addin/taskpane/state/state.ts";
import { createStore } from "../../../addin/taskpane/state/store.ts";
import { PaneContext } from "../../../addin/taskpane/usePane.ts";
import { grids, type Locale } from "../../../shared/index.ts";

// nothing can be clicked in a still
const actions = {} as Actions;

/** What a view draws in a pane where Excel and the grids are there, after these actions: its markup. */
export function still(view: ReactNode, locale: Locale, ...more: Action[]): string {
  const store = createStore(reduce, initialState);
  const info = { host: "excel", supported: true, locale, theme: "light" } as const;
  for (const action of [{ type: "host.ready", info, grids } as const, ...more])
    store.dispatch(action);
  return renderToStaticMarkup(<PaneContext value={{ store, actions }}>{view}</PaneContext>);
}

/** The words of a piece of markup. */
export const wordsOf = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, "\n")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\n+/g, "\n")
    .trim();
