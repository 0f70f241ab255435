import type { Engine } from "./engine.ts";
import { officeServices, type RuntimeState } from "./services.ts";
import { WorkbookHost, type WorkbookHostOptions } from "./workbookHost.ts";

/** office.js's numbers for the classic route of ribbon commands. */
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;
const SUCCESS = 0;
const NOT_SUPPORTED = 5000;

export interface OfficeTheme {
  readonly bodyForegroundColor: string;
  readonly bodyBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly controlBackgroundColor: string;
}

export const LIGHT: OfficeTheme = {
  bodyForegroundColor: "#242424",
  bodyBackgroundColor: "#ffffff",
  controlForegroundColor: "#242424",
  controlBackgroundColor: "#f5f5f5",
};

export const DARK: OfficeTheme = {
  bodyForegroundColor: "#f5f5f5",
  bodyBackgroundColor: "#292929",
  controlForegroundColor: "#ffffff",
  controlBackgroundColor: "#1f1f1f",
};

export interface PlaygroundOptions extends Omit<WorkbookHostOptions, "services"> {
  readonly uiLocale?: "zh-CN" | "en-US";
  readonly theme?: OfficeTheme;
  /** One per document: office.js caches settings under it in sessionStorage. */
  readonly instanceId?: string;
}

type EventSink = (text: string) => void;
type CommandHandler = (args: readonly unknown[]) => void;

/** The page around the pane, as office.js sees it through the shim in the pane's own page. */
export class PlaygroundHost extends WorkbookHost {
  readonly uiLocale: string;
  readonly dataLocale: string;
  readonly instanceId: string;
  readonly runtime: RuntimeState;
  officeTheme: OfficeTheme;
  /** `Office.context.document.settings`, as the pane last saved them. */
  docSettings: Record<string, unknown> = {};
  /** Calls of the older, common API that the host does not know. */
  readonly unknownCalls: string[] = [];
  readonly #sinks = new Set<EventSink>();
  readonly #handlers = new Map<number, CommandHandler>();
  readonly #running = new Map<string, () => void>();
  #serial = 0;

  constructor(engine: Engine, options: PlaygroundOptions = {}) {
    const runtime: RuntimeState = { visibility: "Visible", startup: "Background" };
    super(engine, { ...options, services: officeServices(runtime) });
    this.runtime = runtime;
    this.uiLocale = options.uiLocale ?? "zh-CN";
    this.dataLocale = this.uiLocale;
    this.officeTheme = options.theme ?? LIGHT;
    this.instanceId = options.instanceId ?? crypto.randomUUID();
    this.bridge.onMessageFromHost = (text) => {
      for (const sink of this.#sinks) sink(text);
    };
  }

  /** For the shim: where events go. Gives back how to leave. */
  attach(sink: EventSink): () => void {
    this.#sinks.add(sink);
    return () => this.#sinks.delete(sink);
  }

  /** For the shim: a request, and where its answer goes. */
  receive(text: string, answer: (text: string) => void): void {
    this.bridge.receive(text, answer);
  }

  get requirementSets(): Readonly<Record<string, string>> {
    return {
      ExcelApi: this.apiVersion,
      SharedRuntime: "1.1",
      AddinCommands: "1.1",
      RibbonApi: "1.1",
      RichApiRuntime: "1.1",
      OfficeRuntime: "1.1",
      DelayForCellEdit: "1.1",
    };
  }

  /** For the shim: `Office.context`, by the names of the native object's getters. */
  contextValues(): Readonly<Record<string, unknown>> {
    return {
      GetAppType: 1,
      GetSolutionRef: "xingji-playground",
      GetAppVersionMajor: 16,
      GetAppVersionMinor: 1,
      GetAppUILocale: this.uiLocale,
      GetAppDataLocale: this.dataLocale,
      GetDocUrl: "Book1.xlsx",
      GetAppCapabilities: 0,
      GetActivationMode: 1,
      GetControlIntegrationLevel: 2,
      GetSolutionToken: "",
      GetCorrelationId: this.instanceId,
      GetInstanceId: this.instanceId,
      GetTouchEnabled: false,
      GetCommerceAllowed: false,
      GetSupportedMatrix: JSON.stringify(this.requirementSets),
      GetHostCustomMessage: "",
      GetHostFullVersion: "16.0.17928.20000",
      GetFeaturesForSolution: "",
      GetInitialDisplayMode: 2,
      GetOfficeThemeInfo: JSON.stringify(themeNumbers(this.officeTheme)),
      GetLicenseType: 0,
    };
  }

  registerEvent(id: number, handler: CommandHandler): void {
    this.#handlers.set(id, handler);
  }

  /** A call of the common API; answers its parameters, the first of which is a status. */
  execute(id: number, parameters: readonly unknown[]): readonly unknown[] {
    if (id === COMMAND_COMPLETED) {
      const command = String(parameters[0]);
      this.#running.get(command)?.();
      this.#running.delete(command);
      return [SUCCESS];
    }
    this.unknownCalls.push(`${id} ${JSON.stringify(parameters)}`);
    return [NOT_SUPPORTED];
  }

  /**
   * A click on a ribbon button. Resolves when the add-in calls `event.completed()`; rejects when
   * the pane has not registered for commands, or does not complete in time, as in Excel.
   */
  ribbon(actionId: string, controlId: string = actionId, timeout = 30_000): Promise<void> {
    const handler = this.#handlers.get(COMMAND_INVOKED);
    if (!handler) return Promise.reject(new Error("The add-in is not ready for ribbon commands."));
    this.#serial += 1;
    const command = `command-${this.#serial}`;
    return new Promise((resolve, reject) => {
      const late = (): void => reject(new Error(`${actionId} did not call event.completed().`));
      const timer = setTimeout(late, timeout);
      this.#running.set(command, () => {
        clearTimeout(timer);
        resolve();
      });
      handler([command, actionId, JSON.stringify({ source: { id: controlId } })]);
    });
  }
}

/** office.js turns the numbers back into `#rrggbb`. */
const themeNumbers = (theme: OfficeTheme): Record<string, number> => ({
  primaryFontColor: number(theme.bodyForegroundColor),
  primaryBackgroundColor: number(theme.bodyBackgroundColor),
  secondaryFontColor: number(theme.controlForegroundColor),
  secondaryBackgroundColor: number(theme.controlBackgroundColor),
  ...Object.fromEntries(Object.entries(theme).map(([key, color]) => [key, number(color)])),
});

const number = (color: string): number => Number.parseInt(color.slice(1), 16);
