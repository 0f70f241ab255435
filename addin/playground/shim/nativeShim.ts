/**
 * Runs in the pane's page ahead of office.js, as a classic script, and presents the two native
 * seams that office.js looks for: `_richApiNativeBridge` for the rich API, and `external` for
 * `Office.context` and the common API. Everything behind them is the host in the page around.
 */
import type { PlaygroundHost } from "../host/playgroundHost.ts";

interface SafeArray {
  toArray(): readonly unknown[];
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface Settings {
  Read(keys: string[], values: unknown[]): void;
  Write(keys: readonly string[], values: readonly unknown[]): void;
  RefreshAsync(done: () => void): void;
}

interface PaneWindow {
  playgroundHost?: PlaygroundHost;
  _richApiNativeBridge?: Bridge;
}

const safeArray = (values: readonly unknown[]): SafeArray => ({ toArray: () => values });

/** VBA's arrays on Windows, plain ones elsewhere: office.js sends either. */
const plain = (parameters: unknown): readonly unknown[] => {
  if (Array.isArray(parameters)) return parameters as readonly unknown[];
  const { toArray } = (parameters ?? {}) as Partial<SafeArray>;
  return toArray ? toArray.call(parameters) : [];
};

const later = (act: () => void): void => {
  setTimeout(act, 0);
};

const createBridge = (host: PlaygroundHost): Bridge => {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => host.receive(text, (answer) => bridge.onMessageFromHost?.(answer)),
  };
  const leave = host.attach((text) => bridge.onMessageFromHost?.(text));
  window.addEventListener("pagehide", leave);
  return bridge;
};

const createSettings = (host: PlaygroundHost): Settings => ({
  Read: (keys, values) => {
    for (const [key, value] of Object.entries(host.docSettings)) {
      keys.push(key);
      values.push(value);
    }
  },
  Write: (keys, values) => {
    host.docSettings = Object.fromEntries(keys.map((key, i) => [key, values[i]]));
  },
  RefreshAsync: (done) => done(),
});

const createExternal = (host: PlaygroundHost) => {
  const settings = createSettings(host);
  const getters = Object.entries(host.contextValues()).map(([name]) => [
    name,
    () => host.contextValues()[name],
  ]);
  const context = { ...Object.fromEntries(getters), GetSettings: () => settings };
  return {
    GetContext: () => context,
    Execute: (id: number, parameters: unknown, done: (answer: SafeArray) => void) => {
      const answer = host.execute(id, plain(parameters));
      later(() => done(safeArray(answer)));
    },
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (event: number, args: unknown) => void,
      done: (status: number) => void,
    ) => {
      host.registerEvent(id, (args) => handler(id, args));
      later(() => done(0));
    },
    UnregisterEvent: (_id: number, _target: string, done: (status: number) => void) => {
      later(() => done(0));
    },
  };
};

const pane = window as unknown as PaneWindow;
const around = window.parent as unknown as PaneWindow;
const host = around.playgroundHost ?? pane.playgroundHost;
if (!host) throw new Error("This page is a pane: open the playground around it.");
pane._richApiNativeBridge = createBridge(host);
Object.defineProperty(window, "external", { value: createExternal(host), configurable: true });
