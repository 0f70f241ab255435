import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/**
 * Hono on node:http. As the usual adapter does, it puts neither a Request nor a Response of the
 * platform in between, which cost more than the whole route: Hono reads what it needs from node's own
 * request, and what a handler makes goes out as it stands.
 */
export function serveOnNode(fetch: (request: Request) => Response | Promise<Response>): Server {
  return createServer((incoming, outgoing) => {
    void reply(fetch, incoming, outgoing).catch((error: unknown) => {
      console.error(error);
      outgoing.writeHead(500).end();
    });
  });
}

async function reply(
  fetch: (request: Request) => Response | Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const made: unknown = await fetch(new LightRequest(incoming) as unknown as Request);
  if (!(made instanceof LightResponse)) throw new Error("a reply of another kind");
  outgoing.writeHead(made.status, made.headers);
  outgoing.end(made.body);
}

/** What Hono asks of a Request. */
class LightRequest {
  readonly #incoming: IncomingMessage;
  readonly headers: { get(name: string): string | null };

  constructor(incoming: IncomingMessage) {
    this.#incoming = incoming;
    this.headers = { get: (name) => incoming.headers[name]?.toString() ?? null };
  }

  get method(): string {
    return this.#incoming.method ?? "GET";
  }

  get url(): string {
    return `http://${this.#incoming.headers.host}${this.#incoming.url}`;
  }

  text(): Promise<string> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      this.#incoming
        .on("data", (chunk: Buffer) => chunks.push(chunk))
        .on("error", reject)
        .on("end", () => {
          const [only] = chunks;
          resolve((chunks.length === 1 && only ? only : Buffer.concat(chunks)).toString());
        });
    });
  }
}

/** What a handler makes: it is only kept until it is written. */
export class LightResponse {
  readonly body: string;
  readonly status: number;
  readonly headers: Record<string, string | number>;

  constructor(body: string, status: number, headers: Readonly<Record<string, string>>) {
    this.body = body;
    this.status = status;
    this.headers = { ...headers, "content-length": Buffer.byteLength(body) };
  }
}
