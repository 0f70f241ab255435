/** The messages office.js exchanges with its host, as recorded from the unmodified library. */
export const PATH = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  queryRecursively: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const MESSAGE = { request: 1, response: 2, event: 3 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Beside each argument: the path of the object it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions?: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
  readonly Location: string;
}

export interface BatchResponse {
  readonly Results: readonly ActionResult[];
  readonly Error?: BatchError;
}

export interface RequestMessage {
  readonly id: number;
  readonly type: typeof MESSAGE.request;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: BatchRequest | string };
}

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** The seam carries other messages too (log lines, for one); those are not requests. */
export const parseRequest = (text: string): RequestMessage | null => {
  const message = JSON.parse(text) as Partial<RequestMessage> | null;
  const isRequest =
    message?.type === MESSAGE.request && typeof message.id === "number" && message.message;
  return isRequest ? (message as RequestMessage) : null;
};

export const bodyOf = (request: RequestMessage): BatchRequest => {
  const { body } = request.message;
  return typeof body === "string" ? (JSON.parse(body) as BatchRequest) : body;
};

export const responseText = (id: number, body: BatchResponse): string =>
  JSON.stringify({ id, type: MESSAGE.response, message: { statusCode: 200, headers: {}, body } });

export const eventText = (entries: readonly EventEntry[]): string =>
  JSON.stringify({ id: 0, type: MESSAGE.event, flags: 0, message: { entries } });
