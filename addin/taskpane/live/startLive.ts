import { apiBase } from "../../../shared/index.ts";
import type { Deps } from "../actions/deps.ts";
import { follow } from "./follow.ts";
import { keepConnected } from "./keepConnected.ts";

/** Listens to the server as long as somebody is signed in, looks at the pane, and there is a network. */
export function startLive(deps: Pick<Deps, "store" | "api" | "storage" | "wait">): void {
  const { store, wait } = deps;
  const random = () => Math.random();
  const wanted = () => {
    const { session } = store.get();
    const isHere = document.visibilityState === "visible" && navigator.onLine;
    // A region has no news of its own
    const listens = session.phase === "in" && session.info.of === undefined;
    return isHere && listens ? session.token : undefined;
  };
  const url = `${globalThis.location.origin.replace(/^http/, "ws")}${apiBase}/live`;
  const update = keepConnected({ url, wanted, wait, random, ...follow({ ...deps, random }) });
  store.subscribe(update);
  document.addEventListener("visibilitychange", update);
  globalThis.addEventListener("online", update);
  globalThis.addEventListener("offline", update);
  update();
}
