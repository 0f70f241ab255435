import type { RouteName } from "../../shared/index.ts";
import type { Person } from "./town.ts";

/** A request as it goes over the wire, byte for byte. */
export interface Shot {
  readonly person: Person;
  /** the route that was meant at first */
  readonly route: RouteName;
  readonly method: string;
  /** what stands in the request line */
  readonly target: string;
  /** in order; a name may come twice */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string;
  /** whether the caller's session had ended before this was sent */
  readonly isGone: boolean;
  /** what was done to it, in words */
  readonly tricks: readonly string[];
}

/** The bytes of a request. Headers go out as UTF-8, whatever they hold. */
export function bytesOf({ method, target, headers, body }: Shot, port: number): Buffer {
  const host = headers.some(([name]) => name.toLowerCase() === "host")
    ? []
    : ([["host", `127.0.0.1:${port}`]] as const);
  const content = body === undefined ? Buffer.alloc(0) : Buffer.from(body, "utf8");
  const length = body === undefined ? [] : ([["content-length", String(content.length)]] as const);
  const lines = [...host, ...headers, ...length].map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n`, "utf8"),
    content,
  ]);
}

/** The value of a header, the first where it comes twice. */
export const headerOf = ({ headers }: Shot, name: string): string | undefined =>
  headers.find(([known]) => known.toLowerCase() === name)?.[1];

/** The token that a request brings, in whichever header; "" for none. */
export const tokenOf = (shot: Shot): string =>
  /\bbearer[ .](\S+)$/i.exec(
    headerOf(shot, "sec-websocket-protocol") ?? headerOf(shot, "authorization") ?? "",
  )?.[1] ?? "";
