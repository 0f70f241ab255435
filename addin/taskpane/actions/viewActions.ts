import type { Locale } from "../../../shared/index.ts";
import type { View } from "../state/viewState.ts";
import type { Deps } from "./deps.ts";

/** Moving around in the pane. */
export function viewActions({ store, storage }: Deps, restore: () => Promise<void>) {
  return {
    show(view: View): void {
      store.dispatch({ type: "view.show", view });
      // a sign-in that could not be restored while the network was away gets another chance
      if (view !== "score") void restore();
    },
    choose: (on: boolean) => store.dispatch({ type: "view.choose", on }),
    openSettings: (open: boolean) => store.dispatch({ type: "view.settings", open }),
    /** The offer of sample data is declined: it is not made again here, but stays in the settings. */
    skipFirstRun(): void {
      storage.keepSeen();
      store.dispatch({ type: "view.firstRun", on: false });
    },
    /** Says something through the pane's one live region. */
    say: (text: string) => store.dispatch({ type: "said", text }),
    setLocale(locale: Locale): void {
      storage.keepLocale(locale);
      store.dispatch({ type: "view.locale", locale });
    },
  };
}
