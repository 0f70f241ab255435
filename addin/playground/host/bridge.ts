import { HostError } from "./errors.ts";
import type { Interpreter } from "./interpreter.ts";
import {
  type BatchRequest,
  type BatchResponse,
  bodyOf,
  type EventEntry,
  eventText,
  parseRequest,
  responseText,
} from "./wire.ts";

/** Excel on the web takes no request above this. */
export const REQUEST_LIMIT = 5 * 1024 * 1024;

/** The flag of `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

/** One round trip, as a test wants to count it. */
export interface Sync {
  readonly actions: number;
  readonly bytes: number;
  /** True for the tidying-up that `Excel.run` adds by itself: leave it out when counting. */
  readonly isCleanUp: boolean;
  readonly request: BatchRequest;
  readonly response: BatchResponse;
}

export interface BridgeOptions {
  /** Milliseconds that every request takes on its way. */
  readonly latency?: number;
}

const isCleanUp = ({ Actions = [] }: BatchRequest): boolean =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");

const failure = (error: HostError): BatchResponse => ({
  Results: [],
  Error: {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: error.status,
    ActionIndex: 0,
    Location: "",
  },
});

/**
 * The object that office.js expects as `_richApiNativeBridge`: text in, text out. Requests are
 * answered one after the other, and events that a request causes follow its answer.
 */
export class Bridge {
  onMessageFromHost: ((text: string) => void) | null = null;
  readonly syncs: Sync[] = [];
  latency: number;
  readonly #interpreter: Interpreter;
  readonly #waiting: EventEntry[] = [];
  #queue: Promise<void> = Promise.resolve();
  #busy = 0;
  /** Resolves when the cell that a person is editing is left. */
  #editing: Promise<void> | undefined;
  #canWait = true;

  constructor(interpreter: Interpreter, options: BridgeOptions = {}) {
    this.#interpreter = interpreter;
    this.latency = options.latency ?? 0;
  }

  sendMessageToHost(text: string): void {
    this.receive(text, (answer) => this.onMessageFromHost?.(answer));
  }

  /** Like `sendMessageToHost`, for a caller that wants the answer for itself. */
  receive(text: string, answer: (text: string) => void): void {
    const request = parseRequest(text);
    if (!request) return;
    this.#busy += 1;
    this.#queue = this.#queue.then(async () => {
      const body = bodyOf(request);
      const bytes = new TextEncoder().encode(text).length;
      const refusal = await this.#refusal(bytes, request.flags ?? 0);
      const response = refusal ? failure(refusal) : await this.#interpreter.execute(body);
      if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
      const actions = body.Actions?.length ?? 0;
      this.syncs.push({ actions, bytes, isCleanUp: isCleanUp(body), request: body, response });
      this.#busy -= 1;
      answer(responseText(request.id, response));
      if (this.#busy === 0) this.#flush();
    });
  }

  fire(entry: EventEntry): void {
    this.#waiting.push(entry);
    if (this.#busy === 0) this.#flush();
  }

  /**
   * A person has begun to edit a cell; call the answer when they leave it. Until then a request waits if it
   * asks to, and is refused if it does not, or if this Excel cannot wait.
   */
  beginEdit({ canWait = true } = {}): () => void {
    let leave = () => {};
    this.#canWait = canWait;
    this.#editing = new Promise((resolve) => {
      leave = resolve;
    });
    return () => {
      this.#editing = undefined;
      leave();
    };
  }

  /** Resolves when nothing is under way. */
  idle(): Promise<void> {
    return this.#queue;
  }

  /** Why a request is not looked at, once nobody edits a cell any more or waiting is of no use. */
  async #refusal(bytes: number, flags: number): Promise<HostError | undefined> {
    if (bytes > REQUEST_LIMIT) return new HostError("RequestPayloadSizeLimitExceeded");
    const mayWait = this.#canWait && (flags & DELAY_FOR_CELL_EDIT) !== 0;
    if (this.#editing && !mayWait) return new HostError("InvalidOperationInCellEditMode");
    await this.#editing;
    return undefined;
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    const entries = this.#waiting.splice(0);
    // Never inside the call that caused it: in Excel an event is a message of its own. Not behind a
    // redraw either, as a timer would be: Excel draws in another process than the pane.
    queueMicrotask(() => this.onMessageFromHost?.(eventText(entries)));
  }
}
