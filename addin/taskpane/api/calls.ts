import { type ClientResponse, hc } from "hono/client";
import { type ApiType, apiBase } from "../../../shared/index.ts";

export interface ClientOptions {
  /** the page's own origin, without a slash at the end; tests give another */
  readonly origin?: string;
  /** told after every call whether the server answered at all */
  readonly onReach?: (reached: boolean) => void;
  /** milliseconds until a call counts as lost */
  readonly patience?: number;
}

/** An answer, or undefined where none came. */
export type Answered<T> = ClientResponse<T> | undefined;

/** The API as the table of routes says it: a call that does not fit the table does not compile. */
export function createCalls({ origin = "", onReach, patience = 20_000 }: ClientOptions) {
  const send: typeof fetch = async (url, init) => {
    try {
      const reply = await fetch(url, { ...init, signal: AbortSignal.timeout(patience) });
      onReach?.(true);
      return reply;
    } catch (error) {
      onReach?.(false);
      throw error;
    }
  };
  return hc<ApiType>(`${origin}${apiBase}`, {
    fetch: send,
    // the ETag is ours to handle; a proxy's copy would show an old ranking
    init: { cache: "no-store", credentials: "omit" },
  });
}

/** The headers of a call: every one of them takes either kind of answer. */
export const headersFor = (token?: string, more: Readonly<Record<string, string>> = {}) => ({
  headers: {
    Accept: "application/json, application/problem+json",
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...more,
  },
});

/** Waits for an answer; a call that fails has none. */
export const answered = <T>(call: Promise<ClientResponse<T>>): Promise<Answered<T>> =>
  call.catch(() => undefined);
