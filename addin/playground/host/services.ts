import { readText } from "./model/arguments.ts";
import { ModelObject } from "./model/object.ts";

/** What Office itself, not Excel, keeps about a running add-in. */
export interface RuntimeState {
  /** Whether the pane is shown: `Office.addin.showAsTaskpane()` and `hide()` set it. */
  visibility: string;
  startup: string;
}

abstract class Service extends ModelObject {
  override readonly isGated = false;
}

class AppRuntimeService extends Service {
  readonly wireType = "AppRuntimeService";
  readonly #state: RuntimeState;

  constructor(state: RuntimeState) {
    super();
    this.#state = state;
  }

  SetAppRuntimeState(state: unknown): void {
    this.#state.visibility = readText(state);
  }

  GetAppRuntimeState(): string {
    return this.#state.visibility;
  }
}

class AppRuntimePersistenceService extends Service {
  readonly wireType = "AppRuntimePersistenceService";
  readonly #state: RuntimeState;

  constructor(state: RuntimeState) {
    super();
    this.#state = state;
  }

  SetAppRuntimeStartState(state: unknown): void {
    this.#state.startup = readText(state);
  }

  GetAppRuntimeStartState(): string {
    return this.#state.startup;
  }
}

class AddinInternalService extends Service {
  readonly wireType = "AddinInternalService";

  /** office.js says that `Office.actions` may be called now. */
  NotifyActionHandlerReady(): void {}
}

/** office.js announces itself here in every pane; the playground has no functions of the add-in. */
class CustomFunctions extends Service {
  readonly wireType = "CustomFunctions";

  _SetOsfControlContainerReadyForCustomFunctions(): void {}
}

/** Telemetry stays where it is. */
class TelemetryService extends Service {
  readonly wireType = "TelemetryService";

  SendTelemetryEvent(): void {}
}

export const officeServices = (state: RuntimeState): Readonly<Record<string, ModelObject>> => ({
  "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(state),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": new AppRuntimePersistenceService(state),
  "Microsoft.ExcelServices.CustomFunctions": new CustomFunctions(),
  "Microsoft.Telemetry.TelemetryService": new TelemetryService(),
  "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
});
