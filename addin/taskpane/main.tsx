import { createRoot } from "react-dom/client";
import { runCommand } from "../commands/commands.ts";
import * as excel from "../excel/index.ts";
import { keepOwnGrids, shippedGrids } from "../shippedGrids.ts";
import { App } from "./App.tsx";
import { createActions } from "./actions/actions.ts";
import type { Deps } from "./actions/deps.ts";
import { createClient } from "./api/client.ts";
import { saveFile } from "./saveFile.ts";
import { initialState, reduce } from "./state/state.ts";
import { browserArea, createStorage } from "./state/storage.ts";
import { createStore } from "./state/store.ts";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/lists.css";
import "./styles/score.css";
import "./styles/targets.css";
import { PaneContext } from "./usePane.ts";

const store = createStore(reduce, initialState);
const reach = (reached: boolean) =>
  store.dispatch({ type: "view.connection", connection: reached ? "online" : "offline" });

const storage = createStorage(browserArea());
const deps: Deps = {
  store,
  excel,
  shippedGrids,
  api: createClient({ onReach: reach }),
  storage,
  save: saveFile,
  onExcel: () => {
    excel.onCommand((command) => runCommand(actions, command));
    excel.prepareInsert();
  },
  newKey: () => crypto.randomUUID(),
  now: () => new Date().toISOString(),
  wait: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  locks: navigator.locks,
};
const actions = createActions(deps);

// fetched once somebody has signed in; without it only what others do comes later
const enough = store.subscribe(() => {
  if (store.get().session.phase !== "in") return;
  enough();
  void import("./live/startLive.ts").then(
    ({ startLive }) => startLive(deps),
    () => undefined,
  );
  void import("./district/ownGrids.ts").then(
    ({ followOwnGrids }) =>
      followOwnGrids({ store, keep: keepOwnGrids, readAgain: actions.readAgain }),
    () => undefined,
  );
});

// until Excel says more; where it never does, the way out must be readable
const locale = storage.locale() ?? excel.pageLocale(globalThis.location.search);
store.dispatch({ type: "view.locale", locale });

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
createRoot(root).render(
  <PaneContext value={{ store, actions }}>
    <App />
  </PaneContext>,
);

globalThis.addEventListener("offline", () => reach(false));
globalThis.addEventListener("online", () => void actions.wake());
// another pane changed the queue they share
globalThis.addEventListener("storage", () => actions.readQueue());
// edits made while the pane was hidden may have raised no event
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && store.get().host.phase === "ready") {
    void actions.readAgain();
    void actions.wake();
  }
});
void actions.start();
