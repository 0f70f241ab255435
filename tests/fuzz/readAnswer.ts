/** An answer as it came over the wire. */
export interface HttpAnswer {
  readonly status: number;
  /** by their names in small letters */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** whether the server ends the connection with it */
  readonly closes: boolean;
}

/** Reads an HTTP/1.1 answer; undefined while there is more to come. */
export function readAnswer(bytes: Buffer, isBare: boolean, atEnd: boolean): HttpAnswer | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = bytes.toString("latin1", 0, end).split("\r\n");
  const status = Number(first.slice(9, 12));
  const headers = Object.fromEntries(lines.map(readHeader));
  const rest = bytes.subarray(end + 4);
  const bare = isBare || status === 204 || status === 304 || status === 101;
  const body = bare ? Buffer.alloc(0) : bodyOf(rest, headers, atEnd);
  if (!body) return undefined;
  const closes = headers["connection"]?.toLowerCase() === "close" || status === 101 || atEnd;
  return { status, headers, text: body.toString("utf8"), closes };
}

const readHeader = (line: string): [string, string] => {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
};

function bodyOf(
  rest: Buffer,
  headers: Readonly<Record<string, string>>,
  atEnd: boolean,
): Buffer | undefined {
  const length = headers["content-length"];
  if (length !== undefined)
    return rest.length >= Number(length) ? rest.subarray(0, Number(length)) : undefined;
  if (headers["transfer-encoding"]?.toLowerCase() === "chunked") return unchunked(rest);
  return atEnd ? rest : undefined;
}

function unchunked(rest: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = rest.indexOf("\r\n", at);
    if (line < 0) return undefined;
    const size = Number.parseInt(rest.toString("latin1", at, line), 16);
    const next = line + 2 + size + 2;
    if (next > rest.length) return undefined;
    if (size === 0) return Buffer.concat(parts);
    parts.push(rest.subarray(line + 2, line + 2 + size));
    at = next;
  }
}
