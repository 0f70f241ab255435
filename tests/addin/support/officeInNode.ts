import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import type { Sync } from "../../../addin/playground/host/bridge.ts";
import { createUniverNode } from "../../../addin/playground/host/createUniverNode.ts";
import type { Engine } from "../../../addin/playground/host/engine.ts";
import type { WorkbookHostOptions } from "../../../addin/playground/host/workbookHost.ts";
import { WorkbookHost } from "../../../addin/playground/host/workbookHost.ts";

const require = createRequire(import.meta.url);
const LIBRARY = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");

let script: vm.Script | undefined;
/** Microsoft's file as it is: read and compiled once for all tests of a worker. */
const library = (): vm.Script => {
  script ??= new vm.Script(readFileSync(LIBRARY, "utf8"), { filename: LIBRARY });
  return script;
};

/** The few things of a browser that the library looks for while it loads. */
const windowFor = (bridge: unknown): Record<string, unknown> => {
  const nothing = (): void => {};
  const element = { style: {}, setAttribute: nothing };
  const location = new URL("http://localhost/");
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    TextEncoder,
    TextDecoder,
    navigator: { userAgent: "node" },
    location,
    history: {},
    name: "",
    addEventListener: nothing,
    removeEventListener: nothing,
    open: nothing,
    document: {
      URL: location.href,
      cookie: "",
      head: { appendChild: nothing },
      body: null,
      documentElement: {},
      addEventListener: nothing,
      createElement: () => element,
      getElementsByTagName: () => [],
    },
    _richApiNativeBridge: bridge,
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  return window;
};

export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: WorkbookHost;
  readonly engine: Engine;
  /** Members that were asked for and are not there. */
  readonly misses: readonly string[];
  /** Round trips so far, without the tidying-up that Excel.run adds. */
  syncs(): readonly Sync[];
  /** Lets events that are under way arrive. */
  settle(): Promise<void>;
  dispose(): void;
}

/** Microsoft's own unmodified library over our host and a workbook without a screen. */
export const startOffice = (options: WorkbookHostOptions = {}): OfficeInNode => {
  const engine = createUniverNode();
  const host = new WorkbookHost(engine, options);
  const window = windowFor(host.bridge);
  library().runInContext(vm.createContext(window));
  const loaded = window as unknown as Pick<OfficeInNode, "Excel" | "OfficeExtension">;
  return {
    Excel: loaded.Excel,
    OfficeExtension: loaded.OfficeExtension,
    host,
    engine,
    get misses() {
      return host.misses;
    },
    syncs: () => host.bridge.syncs.filter(({ isCleanUp }) => !isCleanUp),
    settle: async () => {
      await engine.settle();
      await host.bridge.idle();
      await new Promise((resolve) => setTimeout(resolve, 30));
    },
    dispose: () => host.dispose(),
  };
};
