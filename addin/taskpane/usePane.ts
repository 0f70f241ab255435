import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import type { Grid, Locale } from "../../shared/index.ts";
import type { Actions } from "./actions/actions.ts";
import type { Action, PaneState } from "./state/state.ts";
import type { Store } from "./state/store.ts";
import { type Translate, translator } from "./texts/translate.ts";

export interface Pane {
  readonly store: Store<PaneState, Action>;
  readonly actions: Actions;
}

export const PaneContext = createContext<Pane | null>(null);

function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("rendered outside PaneContext");
  return pane;
}

/** One part of the pane's state; renders again when it changes. */
export function usePart<K extends keyof PaneState>(part: K): PaneState[K] {
  const { store } = usePane();
  const get = () => store.get()[part];
  return useSyncExternalStore(store.subscribe, get, get);
}

/** A shipped grid by its id; none for one that this pane does not know. */
export const useGrid = (id: string): Grid | undefined =>
  usePart("grids").find((grid) => grid.id === id);

/** Everything a person can make the pane do. */
export const useActions = (): Actions => usePane().actions;

/** The pane's language and its texts. */
export function useText(): { t: Translate; locale: Locale } {
  const { locale } = usePart("view");
  return useMemo(() => ({ t: translator(locale), locale }), [locale]);
}
